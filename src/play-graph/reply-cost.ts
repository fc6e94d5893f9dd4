import type { Axis } from '../scenario/rubric.ts';
import type { Bounds } from './bounds.ts';
import type { PlayGraph } from './play-graph.ts';

/**
 * What an edge gives away on each axis: reach before it − (points earned + reach after it).
 * Infinity where it leads away from every ending, 0 where there was none to be had before.
 */
export function replyCost(
  graph: PlayGraph,
  bounds: Bounds,
  configuration: number,
  edge: number,
): Record<Axis, number> {
  const target = graph.edgeTarget[edge] ?? 0;
  const costOn = (axis: Axis, earned: number): number => {
    const { reach } = bounds[axis];
    const before = reach[configuration] ?? 0;
    return before === -Infinity ? 0 : before - (earned + (reach[target] ?? 0));
  };
  return {
    empathy: costOn('empathy', graph.edgeEmpathy[edge] ?? 0),
    outcome: costOn('outcome', graph.edgeOutcome[edge] ?? 0),
  };
}
