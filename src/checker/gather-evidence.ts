import type { Bounds } from '../play-graph/bounds.ts';
import { componentsOf } from '../play-graph/components.ts';
import { componentsThatEnd } from '../play-graph/components-that-end.ts';
import type { PlayGraph } from '../play-graph/play-graph.ts';
import { potentialsOf } from '../play-graph/potentials.ts';
import { axes } from '../scenario/rubric.ts';
import { choicesOf } from './choices.ts';
import type { GraphEvidence, ModelEvidence, ScoreEvidence } from './evidence.ts';

export function graphEvidence(known: ModelEvidence, graph: PlayGraph): GraphEvidence {
  const components = componentsOf(graph);
  const potentials = potentialsOf(graph, components);
  const componentEnds = componentsThatEnd(graph, components, graph.arrows.length);
  const canEnd = new Uint8Array(graph.size);
  const nearest = new Int32Array(graph.model.states.length).fill(-1);
  for (let at = graph.size - 1; at >= 0; at--) {
    nearest[graph.stateOf(at)] = at;
    canEnd[at] = componentEnds[components.componentOf[at] ?? 0] ?? 0;
  }
  return { ...known, graph, components, potentials, canEnd, nearest };
}

/** Null where no play ends, and so none has a score. */
export function scoreEvidence(known: GraphEvidence, bounds: Bounds): ScoreEvidence | null {
  if (known.canEnd[known.graph.start] === 0) return null;
  const giveAway = giveAwayOf(known.graph, bounds);
  return { ...known, bounds, giveAway, choices: choicesOf(known.graph, giveAway) };
}

/** As `replyCost`, of every edge, without an object for each. */
function giveAwayOf(graph: PlayGraph, bounds: Bounds): Float64Array {
  const { edgeStart, edgeTarget } = graph;
  const giveAway = new Float64Array(edgeTarget.length);
  for (const axis of axes) {
    const { least, greatest, reach } = bounds[axis];
    const points = axis === 'empathy' ? graph.edgeEmpathy : graph.edgeOutcome;
    const share = greatest > least ? 1 / (greatest - least) : 0;
    for (let from = 0; from < graph.size; from++) {
      const before = reach[from] ?? 0;
      if (before === -Infinity) continue;
      const end = edgeStart[from + 1] ?? 0;
      for (let edge = edgeStart[from] ?? 0; edge < end; edge++) {
        const after = reach[edgeTarget[edge] ?? 0] ?? 0;
        const given =
          after === -Infinity ? Infinity : (before - (points[edge] ?? 0) - after) * share;
        if (given > (giveAway[edge] ?? 0)) giveAway[edge] = given;
      }
    }
  }
  return giveAway;
}
