import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fingerprintOf } from '../scenario/fingerprint.ts';
import { parseRubric, type ParsedRubric } from '../scenario/parse-rubric.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import type { PlaceOf } from '../scenario/place-of-path.ts';
import type { Problem, ReadingCode } from '../scenario/problem.ts';
import { type ReadText, textFromBytes } from '../scenario/read-limits.ts';
import { readingLimits } from '../scenario/reading-limits.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { readScenarioModule } from './read-scenario-module.ts';

export interface ReadScenario {
  file: string;
  scenario: Scenario | null;
  fingerprint: string;
  problems: Problem<ReadingCode>[];
  /** Where things stand in the file; a module has no places. */
  placeOf?: PlaceOf;
}

export const rubricFile = 'rubric.yaml';

/** Scenario files of a folder, sorted: `x.yaml` and `x.ts`, not the rubric, not translations. */
export async function scenarioFiles(folder: string): Promise<string[]> {
  return (await namesIn(folder))
    .filter((name) => /^[^.]+\.(yaml|ts)$/.test(name) && name !== rubricFile)
    .map((name) => join(folder, name));
}

/** Translations of a folder's scenarios, sorted: `x.de.yaml`. */
export async function translationFiles(folder: string): Promise<string[]> {
  return (await namesIn(folder))
    .filter((name) => /^[^.]+\.[^.]+\.yaml$/.test(name))
    .map((name) => join(folder, name));
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort();
}

/** The text of a file from anyone; never reads much more of it than a file may hold. */
export async function readTextFile(file: string): Promise<ReadText> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of createReadStream(file, { end: readingLimits.bytes })) {
    chunks.push(Buffer.from(chunk));
  }
  return textFromBytes(Buffer.concat(chunks));
}

export async function readRubric(
  folder: string,
  fileName: string = rubricFile,
): Promise<ParsedRubric> {
  const { text, problems } = await readTextFile(join(folder, fileName));
  return text === null ? { rubric: null, problems } : parseRubric(text, fileName);
}

/** Reads and validates one scenario file, YAML or module. Behaviours are looked up in the rubric. */
export async function readScenario(file: string, rubric: Rubric | null): Promise<ReadScenario> {
  const options = { fileName: basename(file), ...(rubric && { rubric }) };
  const read = isModule(file)
    ? await readScenarioModule(file, options)
    : await readScenarioText(file, options);
  return { file, ...read, fingerprint: read.scenario ? fingerprintOf(read.scenario) : '' };
}

export function isModule(file: string): boolean {
  return /\.[jt]s$/.test(file);
}

async function readScenarioText(file: string, options: { fileName: string; rubric?: Rubric }) {
  const { text, problems } = await readTextFile(file);
  return text === null ? { scenario: null, problems } : parseScenario(text, options);
}
