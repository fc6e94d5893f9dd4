import type { Yardstick } from '../../debrief/yardstick.ts';
import { boundsOf } from '../../play-graph/bounds.ts';
import { buildPlayGraph } from '../../play-graph/build-play-graph.ts';
import { type EndingScores, endingScores } from '../../play-graph/ending-scores.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import type { Rubric } from '../../scenario/rubric.ts';

export interface Measure {
  yardstick: Yardstick;
  /** Where each ending lies on the square; empty where the scenario can't be measured. */
  endings: readonly EndingScores[];
}

/** A practice debrief never needs more; a scenario beyond this says so instead of stalling the page. */
const limit = 200_000;

const measures = new WeakMap<ScenarioModel, Measure>();

function measured(model: ScenarioModel, rubric: Rubric): Measure {
  const built = buildPlayGraph(model, rubric, { limit });
  if (!built.ok) return { yardstick: { kind: 'unmeasured', why: 'too-large' }, endings: [] };
  const found = boundsOf(built.graph);
  if (!found.ok) return { yardstick: { kind: 'unmeasured', why: 'score-loop' }, endings: [] };
  return {
    yardstick: { kind: 'measured', graph: built.graph, bounds: found.bounds },
    endings: endingScores(built.graph, found.bounds),
  };
}

/** What plays of a scenario are measured against. Worked out once for each version of it. */
export function measureOf(model: ScenarioModel, rubric: Rubric): Measure {
  const known = measures.get(model);
  if (known !== undefined) return known;
  const measure = measured(model, rubric);
  measures.set(model, measure);
  return measure;
}
