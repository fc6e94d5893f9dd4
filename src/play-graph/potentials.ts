import type { Components } from './components.ts';
import type { PlayGraph } from './play-graph.ts';

/** Points gained since the first member of one's component, by configuration; 0 outside cycles. */
export interface Potentials {
  readonly empathy: Int32Array;
  readonly outcome: Int32Array;
  /** Components in which that depends on the way. */
  readonly uneven: readonly number[];
}

/**
 * Spreads potentials inside each component from its first member. Where every cycle is
 * score-neutral they are the same whichever way is taken: a component is uneven otherwise.
 */
export function potentialsOf(graph: PlayGraph, components: Components): Potentials {
  const { size, edgeStart, edgeTarget, edgeEmpathy, edgeOutcome } = graph;
  const { count, componentOf, start, members, cyclic } = components;
  const empathy = new Int32Array(size);
  const outcome = new Int32Array(size);
  const reached = new Uint8Array(size);
  const queue = new Int32Array(size);
  const uneven: number[] = [];
  for (let component = 0; component < count; component++) {
    if (cyclic[component] === 0) continue;
    let length = 0;
    let isUneven = false;
    queue[length++] = members[start[component] ?? 0] ?? 0;
    reached[queue[0] ?? 0] = 1;
    for (let head = 0; head < length; head++) {
      const from = queue[head] ?? 0;
      const end = edgeStart[from + 1] ?? 0;
      for (let edge = edgeStart[from] ?? 0; edge < end; edge++) {
        const to = edgeTarget[edge] ?? 0;
        if (componentOf[to] !== component) continue;
        const empathyThere = (empathy[from] ?? 0) + (edgeEmpathy[edge] ?? 0);
        const outcomeThere = (outcome[from] ?? 0) + (edgeOutcome[edge] ?? 0);
        if (reached[to] === 1) {
          if (empathy[to] !== empathyThere || outcome[to] !== outcomeThere) isUneven = true;
          continue;
        }
        reached[to] = 1;
        empathy[to] = empathyThere;
        outcome[to] = outcomeThere;
        queue[length++] = to;
      }
    }
    if (isUneven) uneven.push(component);
  }
  return { empathy, outcome, uneven };
}
