import type { Axis } from '../scenario/rubric.ts';
import { type Components, componentsOf } from './components.ts';
import type { PlayGraph } from './play-graph.ts';
import { type Potentials, potentialsOf } from './potentials.ts';

/**
 * Least and greatest points with which a play can arrive at each configuration. Every cycle has to
 * be score-neutral.
 */
export function arrivalPoints(
  graph: PlayGraph,
  axis: Axis,
  components: Components = componentsOf(graph),
  potentials: Potentials = potentialsOf(graph, components),
): { least: Float64Array; greatest: Float64Array } {
  const points = axis === 'empathy' ? graph.edgeEmpathy : graph.edgeOutcome;
  const atStart = axis === 'empathy' ? 0 : graph.startOutcome;
  const potential = potentials[axis];
  const { size, edgeStart, edgeTarget } = graph;
  const { count, start, members, componentOf } = components;
  const least = new Float64Array(size).fill(Infinity);
  const greatest = new Float64Array(size).fill(-Infinity);
  least[0] = greatest[0] = atStart;
  for (let component = count - 1; component >= 0; component--) {
    const end = start[component + 1] ?? 0;
    let lowest = Infinity;
    let highest = -Infinity;
    for (let place = start[component] ?? 0; place < end; place++) {
      const member = members[place] ?? 0;
      lowest = Math.min(lowest, (least[member] ?? 0) - (potential[member] ?? 0));
      highest = Math.max(highest, (greatest[member] ?? 0) - (potential[member] ?? 0));
    }
    for (let place = start[component] ?? 0; place < end; place++) {
      const from = members[place] ?? 0;
      const low = (least[from] = lowest + (potential[from] ?? 0));
      const high = (greatest[from] = highest + (potential[from] ?? 0));
      const edgeEnd = edgeStart[from + 1] ?? 0;
      for (let edge = edgeStart[from] ?? 0; edge < edgeEnd; edge++) {
        const to = edgeTarget[edge] ?? 0;
        if (componentOf[to] === component) continue;
        const earned = points[edge] ?? 0;
        least[to] = Math.min(least[to] ?? Infinity, low + earned);
        greatest[to] = Math.max(greatest[to] ?? -Infinity, high + earned);
      }
    }
  }
  return { least, greatest };
}
