import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprintOf } from '../scenario/fingerprint.ts';
import { parseRubric } from '../scenario/parse-rubric.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { validateScenario } from '../scenario/validate-scenario.ts';

export interface ReadScenario {
  file: string;
  scenario: Scenario | null;
  fingerprint: string;
  problems: Problem[];
}

const rubricFile = 'rubric.yaml';

/** Scenario files of a folder, sorted: `x.yaml` and `x.ts`, not the rubric, not translations. */
export async function scenarioFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /^[^.]+\.(yaml|ts)$/.test(name) && name !== rubricFile)
    .sort()
    .map((name) => join(folder, name));
}

export async function readRubric(
  folder: string,
): Promise<{ rubric: Rubric | null; problems: Problem[] }> {
  return parseRubric(await readFile(join(folder, rubricFile), 'utf8'), rubricFile);
}

async function defaultExportOf(file: string): Promise<unknown> {
  // The query makes Node evaluate the module anew after each save.
  const module: Record<string, unknown> = await import(
    /* @vite-ignore */ `${pathToFileURL(file).href}?at=${Date.now()}`
  );
  return module['default'];
}

/** Reads and validates one scenario file, YAML or module. */
export async function readScenario(file: string, rubric: Rubric): Promise<ReadScenario> {
  const fileName = basename(file);
  const read = file.endsWith('.ts')
    ? validateScenario(await defaultExportOf(file), { fileName, rubric })
    : parseScenario(await readFile(file, 'utf8'), { fileName, rubric });
  const { scenario, problems } = read;
  return { file, scenario, problems, fingerprint: scenario ? fingerprintOf(scenario) : '' };
}
