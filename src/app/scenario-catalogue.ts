import { loaders } from 'virtual:scenarios';
import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';

export interface BuiltScenario {
  scenario: Scenario;
  fingerprint: string;
}

const compiled = new Map<string, Promise<CompiledScenario>>();

/** Whether a scenario of that id comes with the app; `id.locale` asks for it in a language. */
export function hasBuiltIn(id: string): boolean {
  return Object.hasOwn(loaders, id);
}

/** The languages that a scenario was translated into. */
export function translationsOf(id: string): string[] {
  return Object.keys(loaders)
    .filter((name) => name.startsWith(`${id}.`))
    .map((name) => name.slice(id.length + 1));
}

/** The id of a scenario in a language, or the plain one where it has no translation into that. */
export function idIn(id: string, locale: string | undefined): string {
  const translated = `${id}.${locale}`;
  return hasBuiltIn(translated) ? translated : id;
}

async function compile(loading: BuiltScenario | Promise<BuiltScenario>): Promise<CompiledScenario> {
  const [{ scenario, fingerprint }, { compileScenario }, { modelFromScenario }] = await Promise.all(
    [
      loading,
      import('../scenario/compile-scenario.ts'),
      import('../scenario/model-from-scenario.ts'),
    ],
  );
  return compileScenario(modelFromScenario(scenario, fingerprint));
}

/** A built-in scenario, compiled; null when there is none of that id. Rejects when it can't be fetched. */
export function loadBuiltIn(id: string): Promise<CompiledScenario> | null {
  const known = compiled.get(id);
  if (known !== undefined) return known;
  const load = hasBuiltIn(id) ? loaders[id] : undefined;
  if (load === undefined) return null;
  const loading = compile(load());
  loading.catch(() => compiled.delete(id));
  compiled.set(id, loading);
  return loading;
}

/** Puts a newer version in place; used while a scenario file is edited under the running app. */
export function replaceBuiltIn(id: string, built: BuiltScenario): Promise<CompiledScenario> {
  const next = compile(built);
  compiled.set(id, next);
  return next;
}
