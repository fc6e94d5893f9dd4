import { type Yardstick, yardstick } from '../debrief/yardstick.ts';
import { modelFromScenario } from '../scenario/model-from-scenario.ts';
import type { ScenarioModel } from '../scenario/model.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Character, characters, choosesLike } from '../trainees/character.ts';
import { type Ends, endsOf } from '../trainees/ends-of.ts';
import { checkScenarioFile } from './check-scenario-file.ts';
import type { CheckedFile } from './checked-file.ts';
import { readScenario, readTextFile } from '../shelf/read-scenarios.ts';

/** All that can be proved of a scenario file, simulated trainees included. */
export interface Proof {
  source: string;
  scenario: Scenario;
  model: ScenarioModel;
  checked: CheckedFile;
  measure: Extract<Yardstick, { kind: 'measured' }>;
  ends: Readonly<Record<Character, Ends>>;
}

/** Throws where a file can't be read or its plays have no score. */
export async function proveScenario(file: string, rubric: Rubric): Promise<Proof> {
  const { text: source } = await readTextFile(file);
  const { scenario, fingerprint } = await readScenario(file, rubric);
  if (scenario === null || source === null) throw new Error(`${file} can't be read.`);
  const checked = await checkScenarioFile(file, file, rubric);
  const model = modelFromScenario(scenario, fingerprint);
  const measure = yardstick(model, rubric);
  if (measure.kind === 'unmeasured') throw new Error(`${file} has no scores: ${measure.why}.`);
  const { graph, bounds } = measure;
  const endsLike = (character: Character) =>
    endsOf(graph, bounds, choosesLike(character, graph, rubric));
  const [careful, blunt, brave, random] = characters;
  const ends = {
    careful: endsLike(careful),
    blunt: endsLike(blunt),
    brave: endsLike(brave),
    random: endsLike(random),
  };
  return { source, scenario, model, checked, measure, ends };
}
