import type { SquareShare } from '../../../ui/charts/share-cloud.tsx';

/** So many scores, on each axis, fall into one dot. */
const cell = 4;

/** Pairs of scores with their chances, as dots few enough to draw: neighbours are one, in their middle. */
export function mergedPoints(
  points: readonly { empathy: number; outcome: number; chance: number }[],
): SquareShare[] {
  const cells = new Map<number, SquareShare>();
  for (const { empathy, outcome, chance } of points) {
    const key = Math.floor(empathy / cell) * 101 + Math.floor(outcome / cell);
    const sum = cells.get(key) ?? { across: 0, up: 0, share: 0 };
    sum.across += empathy * chance;
    sum.up += outcome * chance;
    sum.share += chance;
    cells.set(key, sum);
  }
  return [...cells.values()].map(({ across, up, share }) => ({
    across: across / share,
    up: up / share,
    share,
  }));
}
