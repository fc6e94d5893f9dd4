import type { Bounds } from '../play-graph/bounds.ts';
import { componentsOf } from '../play-graph/components.ts';
import { componentsThatEnd } from '../play-graph/components-that-end.ts';
import type { PlayGraph } from '../play-graph/play-graph.ts';
import { replyCost } from '../play-graph/reply-cost.ts';
import { axes } from '../scenario/rubric.ts';
import type { GraphEvidence, ModelEvidence, ScoreEvidence } from './evidence.ts';

export function graphEvidence(known: ModelEvidence, graph: PlayGraph): GraphEvidence {
  const components = componentsOf(graph);
  const componentEnds = componentsThatEnd(graph, components, graph.arrows.length);
  const canEnd = components.componentOf.map((component) => componentEnds[component] ?? 0);
  const nearest = new Int32Array(graph.model.states.length).fill(-1);
  for (let at = graph.size - 1; at >= 0; at--) nearest[graph.stateOf(at)] = at;
  return { ...known, graph, components, canEnd: Uint8Array.from(canEnd), nearest };
}

/** Null where no play ends, and so none has a score. */
export function scoreEvidence(known: GraphEvidence, bounds: Bounds): ScoreEvidence | null {
  if (known.canEnd[known.graph.start] === 0) return null;
  return { ...known, bounds, giveAway: giveAwayOf(known.graph, bounds) };
}

function giveAwayOf(graph: PlayGraph, bounds: Bounds): Float64Array {
  const spans = axes.map((axis) => bounds[axis].greatest - bounds[axis].least);
  const giveAway = new Float64Array(graph.edgeTarget.length);
  for (let from = 0; from < graph.size; from++) {
    const end = graph.edgeStart[from + 1] ?? 0;
    for (let edge = graph.edgeStart[from] ?? 0; edge < end; edge++) {
      const cost = replyCost(graph, bounds, from, edge);
      let most = 0;
      for (let axis = 0; axis < axes.length; axis++) {
        const span = spans[axis] ?? 0;
        const costHere = axis === 0 ? cost.empathy : cost.outcome;
        if (span > 0) most = Math.max(most, costHere / span);
        else if (costHere === Infinity) most = Infinity;
      }
      giveAway[edge] = most;
    }
  }
  return giveAway;
}
