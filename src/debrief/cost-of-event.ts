import { replyCost } from '../play-graph/reply-cost.ts';
import type { AxisBounds } from '../play-graph/bounds.ts';
import type { Situation } from '../scenario/situation.ts';
import { axes } from '../scenario/rubric.ts';
import type { PerAxis } from './debrief.ts';
import type { Yardstick } from './yardstick.ts';

export interface Cost {
  cost: PerAxis<number>;
  giveAway: number;
}

/**
 * What a reply or a timer (by its key) gives away in a situation. Null when the scenario can't be
 * measured, or that isn't open there.
 */
export function costOfEvent(yardstick: Yardstick, situation: Situation, key: string): Cost | null {
  if (yardstick.kind === 'unmeasured') return null;
  const { graph, bounds } = yardstick;
  const place = graph.find(situation);
  if (place < 0) return null;
  const end = graph.edgeStart[place + 1] ?? 0;
  for (let edge = graph.edgeStart[place] ?? 0; edge < end; edge++) {
    const arrow = graph.arrows[graph.edgeArrow[edge] ?? -1];
    const arrowKey = arrow?.type === 'reply' ? arrow.reply.key : arrow?.timer.key;
    if (arrowKey !== key) continue;
    const cost = replyCost(graph, bounds, place, edge);
    return { cost, giveAway: Math.max(...axes.map((axis) => share(cost[axis], bounds[axis]))) };
  }
  return null;
}

/** Of the axis's envelope; 0 where that is empty. */
function share(cost: number, { least, greatest }: AxisBounds): number {
  return greatest > least ? cost / (greatest - least) : 0;
}
