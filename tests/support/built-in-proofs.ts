import { join } from 'node:path';
import { checkScenarioFile } from '../../src/build/check-scenario-file.ts';
import type { CheckedFile } from '../../src/build/checked-file.ts';
import { readScenario, readTextFile, scenarioFiles } from '../../src/build/read-scenarios.ts';
import { type Yardstick, yardstick } from '../../src/debrief/yardstick.ts';
import type { ScenarioModel } from '../../src/scenario/model.ts';
import { modelFromScenario } from '../../src/scenario/model-from-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { type Character, characters, choosesLike } from '../../src/trainees/character.ts';
import { type Ends, endsOf } from '../../src/trainees/ends-of.ts';
import { builtInRubric } from './built-in-scenario.ts';

/** Everything that can be proved about a scenario that comes with the app. */
export interface Proof {
  source: string;
  scenario: Scenario;
  model: ScenarioModel;
  checked: CheckedFile;
  measure: Extract<Yardstick, { kind: 'measured' }>;
  ends: Readonly<Record<Character, Ends>>;
}

/** File names of all scenarios that come with the app. */
export const builtInFiles = await scenarioFiles(join(import.meta.dirname, '../../scenarios'));

export async function proofOf(file: string): Promise<Proof> {
  const { text: source } = await readTextFile(file);
  const { scenario, fingerprint } = await readScenario(file, builtInRubric);
  if (scenario === null || source === null) throw new Error(`${file} can't be read`);
  const checked = await checkScenarioFile(file, file, builtInRubric);
  const model = modelFromScenario(scenario, fingerprint);
  const measure = yardstick(model, builtInRubric);
  if (measure.kind === 'unmeasured') throw new Error(`${file}: ${measure.why}`);
  const { graph, bounds } = measure;
  const endsLike = (character: Character) =>
    endsOf(graph, bounds, choosesLike(character, graph, builtInRubric));
  const [careful, blunt, brave, random] = characters.map(endsLike);
  if (!careful || !blunt || !brave || !random) throw new Error('A character is missing');
  return { source, scenario, model, checked, measure, ends: { careful, blunt, brave, random } };
}
