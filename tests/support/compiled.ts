import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledScenario, compileScenario } from '../../src/scenario/compile-scenario.ts';
import { modelFromScenario } from '../../src/scenario/model-from-scenario.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** A scenario that is known to be valid, ready to be played. */
export function compiled(scenario: Scenario, fingerprint = 'as-written'): CompiledScenario {
  return compileScenario(modelFromScenario(scenario, fingerprint));
}

/** One of the scenarios in `tests/fixtures/scenarios/`, ready to be played. */
export function compiledFixture(id: string): CompiledScenario {
  const fileName = `${id}.yaml`;
  const path = join(import.meta.dirname, '../fixtures/scenarios', fileName);
  const { model, problems } = parseScenario(readFileSync(path, 'utf8'), { fileName });
  if (model === null) throw new Error(JSON.stringify(problems));
  return compileScenario(model);
}
