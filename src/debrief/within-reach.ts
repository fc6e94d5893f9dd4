import type { Situation } from '../practice/play.ts';
import { forEachAxis } from './axis-points.ts';
import type { PerAxis } from './debrief.ts';
import type { Yardstick } from './yardstick.ts';

/** A moment of a play: where the conversation stands and what was earned on the way there. */
export interface Moment {
  situation: Situation;
  /** The ending's points with them, if it is one. */
  earned: PerAxis<number>;
  ended: boolean;
}

/**
 * The greatest total still possible at a moment, on each axis; null where that isn't known.
 * At an ending it is what was earned: whether its points are part of the graph's reach is moot.
 */
export function withinReach(yardstick: Yardstick, moment: Moment): PerAxis<number> | null {
  if (yardstick.kind === 'unmeasured') return null;
  if (moment.ended) return moment.earned;
  const place = yardstick.graph.find(moment.situation);
  if (place < 0) return null;
  return forEachAxis((axis) => moment.earned[axis] + (yardstick.bounds[axis].reach[place] ?? 0));
}
