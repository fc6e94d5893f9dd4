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
 * What each reply and timer, by its key, gives away in a situation. Empty when the scenario can't
 * be measured, or that situation can't come about.
 */
export function costsIn(yardstick: Yardstick, situation: Situation): ReadonlyMap<string, Cost> {
  const costs = new Map<string, Cost>();
  if (yardstick.kind === 'unmeasured') return costs;
  const { graph, bounds } = yardstick;
  const place = graph.find(situation);
  if (place < 0) return costs;
  const end = graph.edgeStart[place + 1] ?? 0;
  for (let edge = graph.edgeStart[place] ?? 0; edge < end; edge++) {
    const arrow = graph.arrows[graph.edgeArrow[edge] ?? -1];
    if (arrow === undefined) continue;
    const { key } = arrow.type === 'reply' ? arrow.reply : arrow.timer;
    const cost = replyCost(graph, bounds, place, edge);
    const giveAway = Math.max(...axes.map((axis) => share(cost[axis], bounds[axis])));
    costs.set(key, { cost, giveAway });
  }
  return costs;
}

/** Of the axis's envelope; 0 where that is empty. */
function share(cost: number, { least, greatest }: AxisBounds): number {
  return greatest > least ? cost / (greatest - least) : 0;
}
