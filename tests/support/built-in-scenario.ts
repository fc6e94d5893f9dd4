import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledScenario, compileScenario } from '../../src/scenario/compile-scenario.ts';
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

/** The source of a scenario that comes with the app. */
export function builtInSource(id: string): string {
  return read(`${id}.yaml`);
}

/** A scenario that comes with the app, as its pages play it. */
export function builtInScenario(id: string): CompiledScenario {
  const { model, problems } = parseScenario(builtInSource(id), {
    fileName: `${id}.yaml`,
    rubric: builtInRubric,
  });
  if (model === null) throw new Error(JSON.stringify(problems));
  return compileScenario(model);
}
