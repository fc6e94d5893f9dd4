import { access, constants, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Rubric } from '../scenario/rubric.ts';
import type { CheckedFile } from './checked-file.ts';
import { checkScenarioFile } from './check-scenario-file.ts';
import type { CheckArguments } from './check-scenarios-arguments.ts';
import { checkTranslationFile, isTranslationFile } from './check-translation-file.ts';
import {
  readRubric,
  rubricFile,
  scenarioFiles,
  translationFiles,
} from '../shelf/read-scenarios.ts';

interface NamedFile {
  file: string;
  shownAs: string;
}

const builtIn = join(import.meta.dirname, '../../scenarios');

/** What keeps a call's files from being opened, in one sentence; null where nothing does. */
export async function unusableFile(
  { files, rubric }: CheckArguments,
  folder: string,
): Promise<string | null> {
  for (const name of [...files, ...(rubric === undefined ? [] : [rubric])]) {
    const file = resolve(folder, name);
    try {
      await access(file, constants.R_OK);
      if ((await stat(file)).isDirectory()) {
        return `\`${name}\` is a folder: name the files in it.`;
      }
    } catch {
      return `\`${name}\` can't be opened: look at its name and at the folder you are in, \`${folder}\`.`;
    }
  }
  return null;
}

/** Proves the files of a call one after the other; `folder` is where it was made. */
export async function* checkScenarios(
  call: CheckArguments,
  folder: string,
): AsyncGenerator<CheckedFile> {
  const named = ({ file, shownAs }: { file: string; shownAs?: string }): NamedFile => ({
    file,
    shownAs: shownAs ?? relative(folder, file).split(sep).join('/'),
  });
  const yardstick =
    call.rubric === undefined
      ? named({ file: join(builtIn, rubricFile) })
      : { file: resolve(folder, call.rubric), shownAs: call.rubric };
  const files =
    call.files.length === 0
      ? [...(await scenarioFiles(builtIn)), ...(await translationFiles(builtIn))].map((file) =>
          named({ file }),
        )
      : call.files.map((name) => ({ file: resolve(folder, name), shownAs: name }));

  const { rubric, problems } = await checkRubricFile(yardstick);
  const isNamed = files.some(({ file }) => file === yardstick.file);
  if (problems.length > 0 && !isNamed) yield rubricReport(yardstick, problems);
  const seen = new Set<string>();
  for (const one of files) {
    if (seen.has(one.file)) continue;
    seen.add(one.file);
    yield await checkFile(one, rubric);
  }
}

async function checkFile(
  { file, shownAs }: NamedFile,
  rubric: Rubric | null,
): Promise<CheckedFile> {
  if (basename(file) === rubricFile) {
    const { problems } = await checkRubricFile({ file, shownAs });
    return rubricReport({ file, shownAs }, problems);
  }
  const check = (await isTranslationFile(file)) ? checkTranslationFile : checkScenarioFile;
  return check(file, shownAs, rubric);
}

function checkRubricFile({ file }: NamedFile) {
  return readRubric(dirname(file), basename(file));
}

function rubricReport(
  { file, shownAs }: NamedFile,
  problems: CheckedFile['problems'],
): CheckedFile {
  const [id = ''] = basename(file).split('.');
  return { file: shownAs, kind: 'rubric', id, problems, summary: null, undecided: [] };
}
