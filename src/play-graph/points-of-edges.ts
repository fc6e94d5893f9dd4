import type { ScenarioModel } from '../scenario/model.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { PlayGraph } from './play-graph.ts';
import { pointsFromRubric } from './points.ts';

type Edges = Pick<PlayGraph, 'arrows' | 'edgeTarget' | 'edgeArrow' | 'states'>;
export type EdgePoints = Pick<PlayGraph, 'startOutcome' | 'edgeEmpathy' | 'edgeOutcome'>;

/** What a rubric makes of a play graph's edges. Where they lead does not depend on it. */
export function pointsOfEdges(
  model: ScenarioModel,
  rubric: Rubric,
  { arrows, edgeTarget, edgeArrow, states }: Edges,
): EdgePoints {
  const points = pointsFromRubric(model, rubric, arrows);
  const edgeEmpathy = new Int32Array(edgeTarget.length);
  const edgeOutcome = new Int32Array(edgeTarget.length);
  for (let edge = 0; edge < edgeTarget.length; edge++) {
    const arrow = edgeArrow[edge] ?? 0;
    edgeEmpathy[edge] = points.empathy[arrow] ?? 0;
    const arrival = points.ending[states[edgeTarget[edge] ?? 0] ?? 0] ?? 0;
    edgeOutcome[edge] = (points.outcome[arrow] ?? 0) + arrival;
  }
  return { startOutcome: points.ending[states[0] ?? 0] ?? 0, edgeEmpathy, edgeOutcome };
}
