import { readFileSync } from 'node:fs';
import { type CompiledScenario, compileScenario } from '../../src/scenario/compile-scenario.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';

export function fixtureSource(name: string): string {
  return readFileSync(new URL(`../fixtures/scenarios/${name}.yaml`, import.meta.url), 'utf8');
}

/** A fixture that has to be valid, compiled. */
export function compiledFixture(name: string): CompiledScenario {
  const { model, problems } = parseScenario(fixtureSource(name), { fileName: `${name}.yaml` });
  if (!model) throw new Error(JSON.stringify(problems, null, 2));
  return compileScenario(model);
}
