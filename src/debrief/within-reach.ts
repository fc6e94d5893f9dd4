import type { Situation } from '../scenario/situation.ts';
import { forEachAxis } from './axis-points.ts';
import type { PerAxis } from './debrief.ts';
import type { Yardstick } from './yardstick.ts';

/** A moment of a play: where the conversation stands and what was earned on the way there. */
export interface Moment {
  situation: Situation;
  /** The ending's points with them, if it is one. */
  earned: PerAxis<number>;
}

/**
 * The greatest total still possible at a moment, on each axis; null where that isn't known,
 * or where no ending can be reached any more.
 */
export function withinReach(
  measure: Yardstick,
  { situation, earned }: Moment,
): PerAxis<number> | null {
  if (measure.kind === 'unmeasured') return null;
  const place = measure.graph.find(situation);
  if (place < 0) return null;
  const reach = forEachAxis((axis) => measure.bounds[axis].reach[place] ?? -Infinity);
  if (reach.empathy === -Infinity) return null;
  return forEachAxis((axis) => earned[axis] + reach[axis]);
}
