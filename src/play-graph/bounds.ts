import { type Components, componentsOf } from './components.ts';
import type { PlayGraph } from './play-graph.ts';
import { type Potentials, potentialsOf } from './potentials.ts';
import { type ScoreLoop, scoreLoops } from './score-loop.ts';

export interface AxisBounds {
  /** Least and greatest points of a complete play; both 0 where there is none. */
  least: number;
  greatest: number;
  /** Greatest points still to be had from each configuration; −Infinity where no ending can be reached. */
  reach: Float64Array;
}

/** The envelope of a scenario and what is within reach, axis by axis. */
export interface Bounds {
  empathy: AxisBounds;
  outcome: AxisBounds;
}

export type BoundsResult =
  { ok: true; bounds: Bounds } | { ok: false; loop: ScoreLoop; loops: ScoreLoop[] };

/** `loops` holds one loop for each axis and set of configurations that lead to each other. */
export function boundsOf(
  graph: PlayGraph,
  components = componentsOf(graph),
  potentials = potentialsOf(graph, components),
): BoundsResult {
  const loops = scoreLoops(graph, components, potentials);
  const [loop] = loops;
  if (loop) return { ok: false, loop, loops };
  const ways = waysToEnd(graph, components, potentials);
  const { start, size } = graph;
  const boundsFrom = (which: number, atStart: number): AxisBounds => {
    const reach = new Float64Array(size);
    for (let at = 0; at < size; at++) reach[at] = ways[4 * at + which] ?? 0;
    const canEnd = reach[start] !== -Infinity;
    return {
      least: canEnd ? (ways[4 * start + which + 1] ?? 0) + atStart : 0,
      greatest: canEnd ? (reach[start] ?? 0) + atStart : 0,
      reach,
    };
  };
  const bounds = { empathy: boundsFrom(0, 0), outcome: boundsFrom(2, graph.startOutcome) };
  return { ok: true, bounds };
}

/**
 * Of each configuration, side by side: greatest and least empathy, greatest and least outcome of
 * the ways from it to an ending.
 */
function waysToEnd(graph: PlayGraph, components: Components, potentials: Potentials): Float64Array {
  const { size, edgeStart, edgeTarget, edgeEmpathy, edgeOutcome, endings } = graph;
  const { count, start, members, componentOf } = components;
  const ways = new Float64Array(4 * size);
  for (let component = 0; component < count; component++) {
    let mostEmpathy = -Infinity;
    let mostOutcome = -Infinity;
    let fewestEmpathy = Infinity;
    let fewestOutcome = Infinity;
    const end = start[component + 1] ?? 0;
    for (let place = start[component] ?? 0; place < end; place++) {
      const from = members[place] ?? 0;
      const firstEdge = edgeStart[from] ?? 0;
      const edgeEnd = edgeStart[from + 1] ?? 0;
      if (endings[from] === 1) {
        mostEmpathy = mostOutcome = fewestEmpathy = fewestOutcome = 0;
      }
      const empathyHere = potentials.empathy[from] ?? 0;
      const outcomeHere = potentials.outcome[from] ?? 0;
      for (let edge = firstEdge; edge < edgeEnd; edge++) {
        const to = edgeTarget[edge] ?? 0;
        if (componentOf[to] === component) continue;
        const empathy = empathyHere + (edgeEmpathy[edge] ?? 0);
        const outcome = outcomeHere + (edgeOutcome[edge] ?? 0);
        mostEmpathy = Math.max(mostEmpathy, empathy + (ways[4 * to] ?? 0));
        fewestEmpathy = Math.min(fewestEmpathy, empathy + (ways[4 * to + 1] ?? 0));
        mostOutcome = Math.max(mostOutcome, outcome + (ways[4 * to + 2] ?? 0));
        fewestOutcome = Math.min(fewestOutcome, outcome + (ways[4 * to + 3] ?? 0));
      }
    }
    for (let place = start[component] ?? 0; place < end; place++) {
      const member = members[place] ?? 0;
      const empathyHere = potentials.empathy[member] ?? 0;
      const outcomeHere = potentials.outcome[member] ?? 0;
      ways[4 * member] = mostEmpathy - empathyHere;
      ways[4 * member + 1] = fewestEmpathy - empathyHere;
      ways[4 * member + 2] = mostOutcome - outcomeHere;
      ways[4 * member + 3] = fewestOutcome - outcomeHere;
    }
  }
  return ways;
}
