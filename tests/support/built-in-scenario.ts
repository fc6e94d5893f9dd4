import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import leadDidntWork from '../../scenarios/lead-didnt-work.ts';
import { type CompiledScenario, compileScenario } from '../../src/scenario/compile-scenario.ts';
import { fingerprintOf } from '../../src/scenario/fingerprint.ts';
import { modelFromScenario } from '../../src/scenario/model-from-scenario.ts';
import { parseRubric } from '../../src/scenario/parse-rubric.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { Rubric } from '../../src/scenario/rubric.ts';

const folder = join(import.meta.dirname, '../../scenarios');

function read(fileName: string): string {
  return readFileSync(join(folder, fileName), 'utf8');
}

function readRubric(): Rubric {
  const { rubric, problems } = parseRubric(read('rubric.yaml'), 'rubric.yaml');
  if (rubric === null) throw new Error(JSON.stringify(problems));
  return rubric;
}

/** The yardstick that comes with the app. */
export const builtInRubric = readRubric();

const modules = [leadDidntWork];

/** Ids of all scenarios that come with the app. */
export const builtInIds: readonly string[] = readdirSync(folder)
  .flatMap((name) => /^([^.]+)\.(?:yaml|ts)$/.exec(name)?.[1] ?? [])
  .filter((id) => id !== 'rubric')
  .toSorted();

/** The source of a scenario that comes with the app. */
export function builtInSource(id: string): string {
  return read(`${id}.yaml`);
}

/** A scenario that comes with the app, as its pages play it. */
export function builtInScenario(id: string): CompiledScenario {
  const module = modules.find((scenario) => scenario.id === id);
  if (module !== undefined) {
    return compileScenario(modelFromScenario(module, fingerprintOf(module)));
  }
  const { model, problems } = parseScenario(builtInSource(id), {
    fileName: `${id}.yaml`,
    rubric: builtInRubric,
  });
  if (model === null) throw new Error(JSON.stringify(problems));
  return compileScenario(model);
}
