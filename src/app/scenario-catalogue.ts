import rubric from 'virtual:rubric';
import { loaders, summaries } from 'virtual:scenarios';
import { type CompiledScenario, compileScenario } from '../scenario/compile-scenario.ts';
import { modelFromScenario } from '../scenario/model-from-scenario.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ScenarioSummary } from '../scenario/scenario-summary.ts';

export const builtInSummaries: readonly ScenarioSummary[] = summaries;

const compiled = new Map<string, Promise<CompiledScenario>>();

async function loadAndCompile(
  load: () => Promise<{ default: { scenario: Scenario; fingerprint: string } }>,
): Promise<CompiledScenario> {
  const { scenario, fingerprint } = (await load()).default;
  return compileScenario(modelFromScenario(scenario, fingerprint));
}

/** A built-in scenario, compiled; null when there is none of that id. Rejects when it can't be fetched. */
export function loadBuiltIn(id: string): Promise<CompiledScenario> | null {
  const known = compiled.get(id);
  if (known !== undefined) return known;
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  if (load === undefined) return null;
  const loading = loadAndCompile(load);
  loading.catch(() => compiled.delete(id));
  compiled.set(id, loading);
  return loading;
}

/** Puts a newer version in place; used while a scenario file is edited under the running app. */
export function replaceBuiltIn(scenario: Scenario, fingerprint: string): CompiledScenario {
  const next = compileScenario(modelFromScenario(scenario, fingerprint));
  compiled.set(scenario.id, Promise.resolve(next));
  return next;
}

export const defaultRubric: Rubric = rubric;
