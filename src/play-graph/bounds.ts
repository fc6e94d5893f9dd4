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
export function boundsOf(
  graph: PlayGraph,
  components = componentsOf(graph),
  potentials = potentialsOf(graph, components),
): BoundsResult {
  const loops = scoreLoops(graph, components, potentials);
  const [loop] = loops;
  if (loop) return { ok: false, loop, loops };
  const { startOutcome, edgeEmpathy, edgeOutcome } = graph;
  const bounds = {
    empathy: axisBounds(graph, components, potentials.empathy, edgeEmpathy, 0),
    outcome: axisBounds(graph, components, potentials.outcome, edgeOutcome, startOutcome),
  };
  return { ok: true, bounds };
}

/** Greatest and least points of the ways from each configuration to an ending, on one axis. */
function axisBounds(
  { size, start: first, edgeStart, edgeTarget, endings }: PlayGraph,
  { count, start, members, componentOf }: Components,
  potential: Int32Array,
  edgePoints: Int32Array,
  atStart: number,
): AxisBounds {
  const reach = new Float64Array(size);
  const least = new Float64Array(size);
  for (let component = 0; component < count; component++) {
    let most = -Infinity;
    let fewest = Infinity;
    const end = start[component + 1] ?? 0;
    for (let place = start[component] ?? 0; place < end; place++) {
      const from = members[place] ?? 0;
      if (endings[from] === 1) {
        most = 0;
        fewest = 0;
      }
      const here = potential[from] ?? 0;
      const edgeEnd = edgeStart[from + 1] ?? 0;
      for (let edge = edgeStart[from] ?? 0; edge < edgeEnd; edge++) {
        const to = edgeTarget[edge] ?? 0;
        if (componentOf[to] === component) continue;
        const points = here + (edgePoints[edge] ?? 0);
        most = Math.max(most, points + (reach[to] ?? 0));
        fewest = Math.min(fewest, points + (least[to] ?? 0));
      }
    }
    for (let place = start[component] ?? 0; place < end; place++) {
      const member = members[place] ?? 0;
      const here = potential[member] ?? 0;
      reach[member] = most - here;
      least[member] = fewest - here;
    }
  }
  const canEnd = reach[first] !== -Infinity;
  return {
    // Whole numbers, kept as such: with doubles here the V8 of Node 24 gave, once in a hundred runs,
    // the fields of this object to the one made for the next axis.
    least: canEnd ? ((least[first] ?? 0) + atStart) | 0 : 0,
    greatest: canEnd ? ((reach[first] ?? 0) + atStart) | 0 : 0,
    reach,
  };
}
