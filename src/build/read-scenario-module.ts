import { pathToFileURL } from 'node:url';
import type { Problem, ReadingCode } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type ValidateOptions, validateScenario } from '../scenario/validate-scenario.ts';

type ReadModule = { scenario: Scenario | null; problems: Problem<ReadingCode>[] };

/** Runs a scenario's module and validates what it exports. Whatever the module does is a problem, never thrown. */
export async function readScenarioModule(
  file: string,
  options: ValidateOptions,
): Promise<ReadModule> {
  let module: Record<string, unknown>;
  try {
    // The query makes Node evaluate the module anew after each save.
    module = await import(/* @vite-ignore */ `${pathToFileURL(file).href}?at=${Date.now()}`);
  } catch (error) {
    return refused('syntax', `The module can't be run: ${sentenceFrom(error)}`, 'Mend it first.');
  }
  try {
    const exported = module['default'];
    if (typeof exported === 'object' && exported !== null) {
      const { scenario, problems } = validateScenario(exported, options);
      return { scenario, problems: problems.map(withItsPlace) };
    }
  } catch (error) {
    const message = `What the module exports can't be read: ${sentenceFrom(error)}`;
    return refused('schema', message, 'Export plain data: texts, numbers, lists and maps.');
  }
  const message = 'The module exports no scenario.';
  return refused('schema', message, 'End it with `export default defineScenario({ … });`.');
}

/** A module has no lines to point at, so the sentence says where. */
function withItsPlace(problem: Problem<ReadingCode>): Problem<ReadingCode> {
  const { path, state, reply, message } = problem;
  const where = state === undefined ? path.join('.') : [state, reply].filter(Boolean).join('/');
  if (where === '' || message.includes(reply ?? state ?? where)) return problem;
  return { ...problem, message: `At \`${where}\`: ${message}` };
}

function refused(code: ReadingCode, message: string, mend: string): ReadModule {
  const place = { line: 1, column: 1, path: [] };
  return { scenario: null, problems: [{ code, severity: 'error', ...place, message, mend }] };
}

const longest = 200;

function sentenceFrom(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : describeThrown(error);
  const line = text.replaceAll(/\s+/g, ' ').trim().slice(0, longest);
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}

function describeThrown(thrown: unknown): string {
  return typeof thrown === 'string' ? thrown : `it throws a value of type ${typeof thrown}`;
}
