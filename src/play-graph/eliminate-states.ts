import type { Chain } from './chain.ts';

/**
 * Expected visits to each state of a chain that is left sooner or later, by taking states out one
 * after the other (Grassmann, Taksar and Heyman). Nothing is subtracted, so no digits are lost.
 */
export function visitsByElimination(chain: Chain): Float64Array {
  const { size } = chain;
  const leaving = Float64Array.from(chain.leaving);
  const inflow = Float64Array.from(chain.inflow);
  const onward = Array.from({ length: size }, () => new Map<number, number>());
  const inward = Array.from({ length: size }, () => new Set<number>());
  const add = (from: number, to: number, chance: number): void => {
    const row = onward[from];
    if (!row || from === to) return;
    row.set(to, (row.get(to) ?? 0) + chance);
    inward[to]?.add(from);
  };
  for (let to = 0; to < size; to++) {
    const end = chain.enters[to + 1] ?? 0;
    for (let at = chain.enters[to] ?? 0; at < end; at++) {
      add(chain.from[at] ?? 0, to, chain.chance[at] ?? 0);
    }
  }

  const taken: { state: number; into: [from: number, chance: number][]; total: number }[] = [];
  const left = new Set(onward.keys());
  while (left.size > 0) {
    const state = cheapest(left, onward, inward);
    left.delete(state);
    const row = onward[state] ?? new Map<number, number>();
    let total = leaving[state] ?? 0;
    for (const chance of row.values()) total += chance;
    const into: [number, number][] = [];
    for (const from of inward[state] ?? []) {
      const chance = onward[from]?.get(state) ?? 0;
      into.push([from, chance]);
      onward[from]?.delete(state);
      leaving[from] = (leaving[from] ?? 0) + (chance * (leaving[state] ?? 0)) / total;
      for (const [to, next] of row) add(from, to, (chance * next) / total);
    }
    for (const [to, next] of row) {
      inward[to]?.delete(state);
      inflow[to] = (inflow[to] ?? 0) + ((inflow[state] ?? 0) * next) / total;
    }
    taken.push({ state, into, total });
  }

  const visits = new Float64Array(size);
  for (const { state, into, total } of taken.reverse()) {
    const arriving = into.reduce(
      (sum, [from, chance]) => sum + (visits[from] ?? 0) * chance,
      inflow[state] ?? 0,
    );
    visits[state] = arriving / total;
  }
  return visits;
}

/** The state whose removal adds the fewest steps. */
function cheapest(
  left: ReadonlySet<number>,
  onward: readonly Map<number, number>[],
  inward: readonly Set<number>[],
): number {
  let best = -1;
  let least = Infinity;
  for (const state of left) {
    const price = (onward[state]?.size ?? 0) * (inward[state]?.size ?? 0);
    if (price < least) {
      best = state;
      least = price;
    }
    if (price <= 1) break;
  }
  return best;
}
