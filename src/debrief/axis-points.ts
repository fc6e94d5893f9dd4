import { axes, type Axis } from '../scenario/rubric.ts';
import type { Evidence, PerAxis } from './debrief.ts';

/** The same made for either axis. */
export function forEachAxis<Value>(make: (axis: Axis) => Value): PerAxis<Value> {
  return { empathy: make('empathy'), outcome: make('outcome') };
}

/** Points of a reply: those of the behaviours it shows, and those that no behaviour covers. */
export function axisPoints(evidence: readonly Evidence[], extra: PerAxis<number>): PerAxis<number> {
  const points = { ...extra };
  for (const { axis, points: earned } of evidence) points[axis] += earned;
  return points;
}

/** Points added axis by axis. */
export function sumOfPoints(all: readonly PerAxis<number>[]): PerAxis<number> {
  const sum = { empathy: 0, outcome: 0 };
  for (const points of all) for (const axis of axes) sum[axis] += points[axis];
  return sum;
}
