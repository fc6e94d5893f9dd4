import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ownValue } from '../scenario/finding.ts';
import { parseTranslation } from '../scenario/parse-translation.ts';
import { parseYaml } from '../scenario/parse-yaml.ts';
import type { Problem, ReadingCode } from '../scenario/problem.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { CheckedFile } from './checked-file.ts';
import { readScenario, readTextFile } from '../shelf/read-scenarios.ts';

/** Whether a file is named like a translation and does not say that it is a scenario. */
export async function isTranslationFile(file: string): Promise<boolean> {
  if (!/^[^.]+\.[^.]+\.yaml$/.test(basename(file))) return false;
  const { text } = await readTextFile(file);
  const yaml = text === null ? null : parseYaml(text);
  return !yaml?.ok || ownValue(yaml.value, 'misstep') === undefined;
}

/** Holds a translation against the scenario beside it. */
export async function checkTranslationFile(
  file: string,
  shownAs: string,
  rubric: Rubric | null,
): Promise<CheckedFile> {
  const fileName = basename(file);
  const [id = ''] = fileName.split('.');
  const known = { file: shownAs, kind: 'translation', id, summary: null, undecided: [] } as const;
  const { text, problems } = await readTextFile(file);
  if (text === null) return { ...known, problems };
  const yaml = parseYaml(text);
  if (!yaml.ok) return { ...known, problems: yaml.problems };
  const original = ['yaml', 'ts']
    .map((extension) => join(dirname(file), `${id}.${extension}`))
    .find((name) => existsSync(name));
  if (original === undefined) return { ...known, problems: [withoutOriginal(id)] };
  const { scenario } = await readScenario(original, rubric);
  if (scenario === null) {
    const because = `${basename(original)} can't be read as it is`;
    return { ...known, problems: [], undecided: 'every', because };
  }
  return { ...known, problems: parseTranslation(text, { fileName, scenario }).problems };
}

function withoutOriginal(id: string): Problem<ReadingCode> {
  return {
    code: 'id-mismatch',
    severity: 'error',
    line: 1,
    column: 1,
    path: [],
    message: `There is no scenario \`${id}\` beside this translation.`,
    mend: 'Name it after its scenario, `<id>.<locale>.yaml`, in the same folder.',
  };
}
