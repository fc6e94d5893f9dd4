import type { GuardSource } from '../../scenario/scenario.ts';
import type { WalkedSet } from './walk-passage.ts';
import { waysOf } from './ways.ts';

const mostWays = 16;

/** What changes on the way into a passage. */
export interface Arrival {
  /** At once, on whatever leads there. */
  first: WalkedSet[];
  /** Then, one after the other, what hangs on conditions. */
  later: { guards: GuardSource[]; sets: WalkedSet[] }[][];
}

export function arrivalFrom(sets: readonly WalkedSet[]): Arrival {
  const arrival: Arrival = { first: [], later: [] };
  let group: WalkedSet[] = [];
  const finish = (): void => {
    if (group.length === 0) return;
    tellNested(group);
    const ways = waysOf(group, mostWays);
    if (ways === null) for (const { lose } of group) lose(tooManyWays);
    else arrival.later.push(ways.map(({ guards, pieces }) => ({ guards, sets: pieces })));
    group = [];
  };
  for (const set of sets) {
    const fork = set.path[0]?.fork;
    if (fork === undefined || fork !== group[0]?.path[0]?.fork) finish();
    if (fork !== undefined) group.push(set);
    else if (arrival.later.length === 0) arrival.first.push(set);
    else for (const way of arrival.later.at(-1) ?? []) way.sets.push(set);
  }
  finish();
  for (const ways of arrival.later) {
    while (ways.at(-1)?.sets.length === 0 && ways.at(-2)?.sets.length === 0) ways.pop();
  }
  return arrival;
}

/** A condition inside another is asked together with it, before anything changes. */
function tellNested(group: readonly WalkedSet[]): void {
  const changed = new Set<string>();
  for (const { assignment, path, lose } of group) {
    if (path.slice(1).some(({ fork }) => fork.asks.some((one) => changed.has(one)))) lose(nested);
    changed.add(assignment.variable);
  }
}

const tooManyWays =
  'It hangs on so many conditions at once that no list of candidates would be readable: write it by hand.';
const nested =
  'Its condition asks about something that changes just before it, but here both are asked at once: look at the guards of the state before.';
