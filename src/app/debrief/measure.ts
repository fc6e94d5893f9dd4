import { type Yardstick, yardstick } from '../../debrief/yardstick.ts';
import { type EndingScores, endingScores } from '../../play-graph/ending-scores.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import type { Rubric } from '../../scenario/rubric.ts';

export interface Measure {
  yardstick: Yardstick;
  /** Where each ending lies on the square; empty where the scenario can't be measured. */
  endings: readonly EndingScores[];
}

/** A scenario beyond this many configurations says so in the debrief instead of stalling the page. */
const limit = 200_000;

const measures = new WeakMap<ScenarioModel, Measure>();

/** What plays of a scenario are measured against. Worked out once for each version of it. */
export function measureOf(model: ScenarioModel, rubric: Rubric): Measure {
  const known = measures.get(model);
  if (known !== undefined) return known;
  const found = yardstick(model, rubric, { limit });
  const endings = found.kind === 'measured' ? endingScores(found.graph, found.bounds) : [];
  const measure = { yardstick: found, endings };
  measures.set(model, measure);
  return measure;
}
