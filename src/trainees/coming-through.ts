import type { StateModel } from '../scenario/model.ts';
import type { StatesOnTheWay } from '../play-graph/states-on-the-way.ts';
import { type Flow, chanceCaught } from './flow-through.ts';
import type { Habit } from './habit.ts';

/** How likely a play of somebody comes through a place at least once. What none meets is left out. */
export interface ComingThrough {
  /** By index of the state: it is entered, be it only on the way through `always`; outer ones too. */
  states: ReadonlyMap<number, number>;
  /** By key of the reply: it is given. */
  replies: ReadonlyMap<string, number>;
}

/**
 * Where no play takes two of the ways to a place, their chances add up to it. Where one may, all
 * plays set out anew and are caught at the first. Null where that would take more than `mostSteps`.
 */
export function comingThrough(
  habit: Habit,
  flow: Flow,
  onTheWay: StatesOnTheWay,
  mostSteps = Infinity,
): ComingThrough | null {
  const { graph } = habit;
  const insides = graph.model.states.map((state) => withOuter(graph.model.states, state));
  const ways = waysTo(habit, onTheWay, insides);
  const { chanceOf, stepsOf } = chancesOf(habit, flow);
  let steps = 0;
  for (const into of ways.states.values()) steps += stepsOf(into, false);
  for (const { taking, once } of ways.replies.values()) steps += stepsOf(taking, once);
  if (steps > mostSteps) return null;
  const states = new Map<number, number>();
  for (const [state, into] of ways.states) states.set(state, chanceOf(into, false));
  for (const state of [graph.stateOf(graph.start), ...onTheWay.atStart]) {
    for (const each of insides[state] ?? []) states.set(each, 1);
  }
  const replies = new Map<string, number>();
  for (const [key, { taking, once }] of ways.replies) replies.set(key, chanceOf(taking, once));
  return { states, replies };
}

function waysTo(
  { graph, configurations, wayStart, edges, targets }: Habit,
  onTheWay: StatesOnTheWay,
  insides: readonly (readonly number[])[],
) {
  const states = new Map<number, number[]>();
  const replies = new Map<string, { taking: number[]; once: boolean }>();
  const entered = statesEntered(insides);
  for (const [place, configuration] of configurations.entries()) {
    const from = graph.stateOf(configuration);
    const end = wayStart[place + 1] ?? 0;
    for (let way = wayStart[place] ?? 0; way < end; way++) {
      const edge = edges[way] ?? 0;
      const arrow = graph.arrows[graph.edgeArrow[edge] ?? -1];
      if (arrow?.type === 'reply') {
        const { key, once } = arrow.reply;
        const found = replies.get(key) ?? { taking: [], once };
        found.taking.push(way);
        replies.set(key, found);
      }
      const last = graph.stateOf(configurations[targets[way] ?? 0] ?? 0);
      for (const state of entered(from, onTheWay.along(configuration, edge), last)) {
        const into = states.get(state) ?? [];
        into.push(way);
        states.set(state, into);
      }
    }
  }
  return { states, replies };
}

/** The states that are entered on a step; those that it starts from within are not. */
function statesEntered(insides: readonly (readonly number[])[]) {
  const known = new Map<number, readonly number[]>();
  const find = (from: number, to: readonly number[]) => {
    const left = insides[from] ?? [];
    const entered = new Set(to.flatMap((state) => insides[state] ?? []));
    return [...entered].filter((state) => !left.includes(state));
  };
  return (from: number, passed: readonly number[], last: number): readonly number[] => {
    if (passed.length > 0) return find(from, [...passed, last]);
    const key = from * insides.length + last;
    const entered = known.get(key) ?? find(from, [last]);
    known.set(key, entered);
    return entered;
  };
}

/** Chance that a play takes at least one of some ways, and what it costs to find that out. */
function chancesOf(habit: Habit, flow: Flow) {
  const { configurations, graph, groupStart, cyclic, wayStart, targets } = habit;
  const groupOf = new Int32Array(configurations.length);
  for (const group of cyclic.keys()) groupOf.fill(group, groupStart[group], groupStart[group + 1]);
  const placeOf = new Int32Array(targets.length);
  for (const place of configurations.keys()) {
    placeOf.fill(place, wayStart[place], wayStart[place + 1]);
  }
  const stateAt = (place: number) => graph.stateOf(configurations[place] ?? 0);
  const onward = new Map<number, Set<number>>();
  for (const [way, target] of targets.entries()) {
    const from = stateAt(placeOf[way] ?? 0);
    onward.set(from, (onward.get(from) ?? new Set()).add(stateAt(target)));
  }
  const catching = new Uint8Array(targets.length);
  /** From which group to before which one plays are to be caught, where one may take two of the ways. */
  const caughtIn = (ways: readonly number[], once: boolean): [number, number] | null => {
    const leadTo = ways.map((way) => stateAt(targets[way] ?? 0));
    const after = reached(onward, leadTo);
    if (once || !ways.some((way) => after.has(stateAt(placeOf[way] ?? 0)))) return null;
    // Ways are in the order of their places.
    const firstGroup = groupOf[placeOf[ways[0] ?? 0] ?? 0] ?? 0;
    return [firstGroup, (groupOf[placeOf[ways.at(-1) ?? 0] ?? 0] ?? 0) + 1];
  };
  const stepsOf = (ways: readonly number[], once: boolean): number => {
    const [firstGroup, endGroup] = caughtIn(ways, once) ?? [0, 0];
    return (flow.stepsBefore[endGroup] ?? 0) - (flow.stepsBefore[firstGroup] ?? 0);
  };
  const chanceOf = (ways: readonly number[], once: boolean): number => {
    const caught = caughtIn(ways, once);
    if (caught !== null) {
      for (const way of ways) catching[way] = 1;
      const chance = chanceCaught(habit, flow, catching, ...caught);
      for (const way of ways) catching[way] = 0;
      return Math.min(1, chance);
    }
    let chance = 0;
    for (const way of ways) {
      const place = placeOf[way] ?? 0;
      chance += (flow.visits[place] ?? 0) / ((wayStart[place + 1] ?? 0) - (wayStart[place] ?? 0));
    }
    return Math.min(1, chance);
  };
  return { chanceOf, stepsOf };
}

function reached(onward: ReadonlyMap<number, Set<number>>, from: readonly number[]): Set<number> {
  const found = new Set(from);
  for (const state of found) for (const next of onward.get(state) ?? []) found.add(next);
  return found;
}

function withOuter(states: readonly StateModel[], state: StateModel): number[] {
  const chain: number[] = [];
  for (let at: StateModel | undefined = state; at; at = states[at.parent]) chain.push(at.index);
  return chain;
}
