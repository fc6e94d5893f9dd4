import { goRound } from './go-round.ts';
import type { Habit } from './habit.ts';

export interface Flow {
  /** Of each place: how often a play comes to it, on average. */
  visits: Float64Array;
  /** Chance that a play ends nowhere: it finds no reply, or goes round and round. */
  unended: number;
  /** How many steps it took to go round in the groups before each one; one entry more than groups. */
  stepsBefore: Float64Array;
}

/**
 * Lets all plays of somebody go through their places at once. Exact but for what is still within a
 * group of places after 500 rounds in it.
 */
export function flowThrough(habit: Habit): Flow {
  const visits = new Float64Array(habit.configurations.length);
  visits[0] = 1;
  const stepsBefore = new Float64Array(habit.cyclic.length + 1);
  const { unended } = flowOn(habit, visits, 0, habit.cyclic.length, null, stepsBefore);
  return { visits, unended, stepsBefore };
}

/**
 * Chance that a play takes one of the ways marked in `catching`, at least once: whoever takes one
 * goes no further. They leave places of the groups from `firstGroup` to before `endGroup`; up to
 * there the plays go as in `flow`.
 */
export function chanceCaught(
  habit: Habit,
  flow: Flow,
  catching: Uint8Array,
  firstGroup: number,
  endGroup: number,
): number {
  const { groupStart, wayStart, targets } = habit;
  const firstPlace = groupStart[firstGroup] ?? 0;
  const visits = new Float64Array(habit.configurations.length);
  if (firstPlace === 0) visits[0] = 1;
  for (let place = 0; place < firstPlace; place++) {
    const from = wayStart[place] ?? 0;
    const to = wayStart[place + 1] ?? 0;
    const each = (flow.visits[place] ?? 0) / (to - from);
    for (let way = from; way < to; way++) {
      const target = targets[way] ?? 0;
      if (target >= firstPlace) visits[target] = (visits[target] ?? 0) + each;
    }
  }
  return flowOn(habit, visits, firstGroup, endGroup, catching).caught;
}

/** `visits` holds what comes to the groups from before them, and then how often they are come to. */
function flowOn(
  habit: Habit,
  visits: Float64Array,
  firstGroup: number,
  endGroup: number,
  catching: Uint8Array | null,
  stepsBefore: Float64Array | null = null,
): { caught: number; unended: number } {
  const { graph, configurations, groupStart, cyclic, wayStart, targets } = habit;
  let caught = 0;
  let unended = 0;
  let steps = 0;
  for (let group = firstGroup; group < endGroup; group++) {
    const first = groupStart[group] ?? 0;
    const end = groupStart[group + 1] ?? 0;
    if (cyclic[group] === 1) {
      const round = goRound(habit, first, end, visits.subarray(first, end), catching);
      visits.set(round.visits, first);
      unended += round.left;
      steps += round.steps;
    }
    if (stepsBefore !== null) stepsBefore[group + 1] = steps;
    for (let place = first; place < end; place++) {
      const here = visits[place] ?? 0;
      if (here === 0 || graph.endings[configurations[place] ?? 0] === 1) continue;
      const from = wayStart[place] ?? 0;
      const to = wayStart[place + 1] ?? 0;
      if (from === to) unended += here;
      const each = here / (to - from);
      for (let way = from; way < to; way++) {
        const target = targets[way] ?? 0;
        if (catching !== null && catching[way] === 1) caught += each;
        else if (target >= end) visits[target] = (visits[target] ?? 0) + each;
      }
    }
  }
  return { caught, unended };
}
