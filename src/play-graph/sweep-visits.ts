import type { Chain } from './chain.ts';

const tolerance = 1e-12;

/**
 * Expected visits by Gauss–Seidel sweeps. They grow towards the solution from below, and what has
 * not left the chain yet bounds the error: null when that is not almost nothing after `budget` steps.
 */
export function visitsBySweeps(chain: Chain, budget: number): Float64Array | null {
  const { size, inflow, leaving, enters, from, chance } = chain;
  const visits = new Float64Array(size);
  const total = inflow.reduce((sum, each) => sum + each, 0);
  for (let work = 0; work < budget; work += from.length + size) {
    let left = total;
    for (let state = 0; state < size; state++) {
      let arriving = inflow[state] ?? 0;
      let staying = 0;
      const end = enters[state + 1] ?? 0;
      for (let at = enters[state] ?? 0; at < end; at++) {
        const before = from[at] ?? 0;
        if (before === state) staying += chance[at] ?? 0;
        else arriving += (visits[before] ?? 0) * (chance[at] ?? 0);
      }
      visits[state] = arriving / (1 - staying);
      left -= (visits[state] ?? 0) * (leaving[state] ?? 0);
    }
    if (left <= tolerance * total) return visits;
  }
  return null;
}
