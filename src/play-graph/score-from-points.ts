import type { AxisBounds } from './bounds.ts';

/** 100 × (points − least) / (greatest − least), rounded half up; 100 where least = greatest. */
export function scoreFromPoints(
  points: number,
  { least, greatest }: Pick<AxisBounds, 'least' | 'greatest'>,
): number {
  const span = greatest - least;
  if (span === 0) return 100;
  // Whole numbers throughout, so that a half is never missed by a rounding error.
  return Math.floor((200 * (points - least) + span) / (2 * span));
}
