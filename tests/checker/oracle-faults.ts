import type { Axis } from '../../src/scenario/rubric.ts';
import type { WholeSearch } from './oracle-search.ts';
import { canEndFrom, reachableFrom } from './oracle-ways.ts';

export interface OracleFault {
  code: 'unreachable-state' | 'never-offered' | 'dead-end' | 'trap';
  state: string;
  reply?: string;
  /** How long the shortest play that shows it is. */
  steps?: number;
}

/** What is wrong with a scenario, by the plain definitions. */
export function oracleFaults({ model, stops, entered }: WholeSearch): OracleFault[] {
  const faults: OracleFault[] = [];
  for (const { path, kind, replies } of model.states) {
    if (kind !== 'compound' && !entered.has(path)) {
      faults.push({ code: 'unreachable-state', state: path });
    }
    for (const { id, key } of replies) {
      if (!stops.some(({ ways }) => ways.some((way) => way.key === key))) {
        faults.push({ code: 'never-offered', state: path, reply: id });
      }
    }
  }
  const canEnd = canEndFrom(stops, reachableFrom(stops));
  const nearest = new Map<string, OracleFault>();
  for (const [at, { state, ending, distance, ways }] of stops.entries()) {
    if (ending !== null) continue;
    const offers = ways.some(({ isReply }) => isReply);
    if (offers && canEnd[at] === true) continue;
    const code = offers ? 'trap' : 'dead-end';
    const known = nearest.get(`${code} ${state}`);
    const steps = Math.min(distance, known?.steps ?? distance);
    nearest.set(`${code} ${state}`, { code, state, steps });
  }
  return [...faults, ...nearest.values()];
}

/**
 * Sets of situations that lead to each other and hold a round that earns or costs points: found by
 * going on as long as that brings more, or less.
 */
export function oracleLoops({ stops }: WholeSearch, axis: Axis): ReadonlySet<number>[] {
  const reachable = reachableFrom(stops);
  const rounds = new Map<string, Set<number>>();
  for (const [at, from] of reachable.entries()) {
    const round = new Set([...from].filter((to) => reachable[to]?.has(at)));
    if (round.size > 0) rounds.set([...round].sort((one, other) => one - other).join(), round);
  }
  return [...rounds.values()].filter((round) =>
    [1, -1].some((sign) => {
      const best = new Map([...round].map((at) => [at, 0]));
      for (let again = 0; again <= round.size; again++) {
        let isBetter = false;
        for (const at of round) {
          for (const way of stops[at]?.ways ?? []) {
            if (!round.has(way.to)) continue;
            const value = (best.get(at) ?? 0) + sign * way[axis];
            if (value <= (best.get(way.to) ?? 0)) continue;
            best.set(way.to, value);
            isBetter = true;
          }
        }
        if (!isBetter) return false;
      }
      return true;
    }),
  );
}
