import { pathToFileURL } from 'node:url';
import type { Problem, ReadingCode } from '../scenario/problem.ts';
import { readingLimits } from '../scenario/reading-limits.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type ValidateOptions, validateScenario } from '../scenario/validate-scenario.ts';
import { nameThePlace } from './name-the-place.ts';

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
    if (isTooMuch(exported)) {
      const message = `The module exports more than ${readingLimits.nodes} values.`;
      return refused('schema', message, 'Split it into several scenarios.');
    }
    if (typeof exported === 'object' && exported !== null) {
      const { scenario, problems } = validateScenario(exported, options);
      return { scenario, problems: problems.map(nameThePlace) };
    }
  } catch (error) {
    const message = `What the module exports can't be read: ${sentenceFrom(error)}`;
    return refused('schema', message, 'Export plain data: texts, numbers, lists and maps.');
  }
  const message = 'The module exports no scenario.';
  return refused('schema', message, 'End it with `export default defineScenario({ … });`.');
}

/** Whether there is more of it than a file may hold. Looks no further to find out. */
function isTooMuch(exported: unknown): boolean {
  const open = [exported];
  for (let seen = 0; open.length > 0; seen++) {
    if (seen > readingLimits.nodes) return true;
    const value = open.pop();
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) open.push(inner);
  }
  return false;
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
