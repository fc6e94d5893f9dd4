import { type Components, componentsOf } from './components.ts';
import type { PlayGraph } from './play-graph.ts';
import { potentialsOf } from './potentials.ts';
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
export function boundsOf(graph: PlayGraph): BoundsResult {
  const components = componentsOf(graph);
  const potentials = potentialsOf(graph, components);
  const loops = scoreLoops(graph, components, potentials);
  const [loop] = loops;
  if (loop) return { ok: false, loop, loops };
  const empathy = axisBounds(graph, components, graph.edgeEmpathy, potentials.empathy, 0);
  const outcome = axisBounds(
    graph,
    components,
    graph.edgeOutcome,
    potentials.outcome,
    graph.startOutcome,
  );
  return { ok: true, bounds: { empathy, outcome } };
}

function axisBounds(
  graph: PlayGraph,
  components: Components,
  points: Int32Array,
  potential: Int32Array,
  atStart: number,
): AxisBounds {
  const { size, edgeStart, edgeTarget } = graph;
  const { count, start, members, componentOf } = components;
  const reach = new Float64Array(size).fill(-Infinity);
  const least = new Float64Array(size).fill(Infinity);
  for (let component = 0; component < count; component++) {
    let greatestOfAll = -Infinity;
    let leastOfAll = Infinity;
    const end = start[component + 1] ?? 0;
    for (let place = start[component] ?? 0; place < end; place++) {
      const from = members[place] ?? 0;
      const before = potential[from] ?? 0;
      if (graph.isEnding(from)) greatestOfAll = leastOfAll = 0;
      const edgeEnd = edgeStart[from + 1] ?? 0;
      for (let edge = edgeStart[from] ?? 0; edge < edgeEnd; edge++) {
        const to = edgeTarget[edge] ?? 0;
        if (componentOf[to] === component) continue;
        const earned = before + (points[edge] ?? 0);
        const greatest = earned + (reach[to] ?? 0);
        const lowest = earned + (least[to] ?? 0);
        if (greatest > greatestOfAll) greatestOfAll = greatest;
        if (lowest < leastOfAll) leastOfAll = lowest;
      }
    }
    for (let place = start[component] ?? 0; place < end; place++) {
      const member = members[place] ?? 0;
      reach[member] = greatestOfAll - (potential[member] ?? 0);
      least[member] = leastOfAll - (potential[member] ?? 0);
    }
  }
  const canEnd = reach[0] !== -Infinity;
  return {
    least: canEnd ? (least[0] ?? 0) + atStart : 0,
    greatest: canEnd ? (reach[0] ?? 0) + atStart : 0,
    reach,
  };
}
