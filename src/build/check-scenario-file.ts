import { basename } from 'node:path';
import { checkScenario } from '../checker/check-scenario.ts';
import type { CheckerProblem } from '../checker/checker-problem.ts';
import { ownValue } from '../scenario/finding.ts';
import { modelFromScenario } from '../scenario/model-from-scenario.ts';
import { parseYaml } from '../scenario/parse-yaml.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { CheckedFile } from './checked-file.ts';
import { nameThePlace } from '../shelf/name-the-place.ts';
import { isModule, readScenario, readTextFile } from '../shelf/read-scenarios.ts';

/** Proves one scenario file, as far as it can be read. `shownAs` is what to call it. */
export async function checkScenarioFile(
  file: string,
  shownAs: string,
  rubric: Rubric | null,
): Promise<CheckedFile> {
  const { scenario, fingerprint, placeOf, problems } = await readScenario(file, rubric);
  const known = { file: shownAs, kind: 'scenario', summary: null, undecided: 'every' } as const;
  if (scenario === null) {
    const because = "it can't be read as it is";
    return { ...known, id: await idIn(file), problems, because };
  }
  if (rubric === null) {
    return { ...known, id: scenario.id, problems, because: 'the rubric has errors' };
  }
  const model = modelFromScenario(scenario, fingerprint);
  const checked = checkScenario(model, rubric, placeOf && { placeOf });
  const because = whatHinders(checked.problems);
  return {
    ...known,
    id: scenario.id,
    problems: [
      ...problems,
      ...(placeOf ? checked.problems : checked.problems.map(nameThePlace)),
    ].sort((one, other) => one.line - other.line || one.column - other.column),
    summary: checked.summary,
    undecided: checked.undecided,
    ...(because !== undefined && { because }),
  };
}

const hindering = ['too-large', 'endless-always', 'score-loop', 'trap', 'dead-end'];

function whatHinders(problems: readonly CheckerProblem[]): string | undefined {
  const code = hindering.find((name) => problems.some((problem) => problem.code === name));
  return code && `of ${code}`;
}

/** The id that a file gives itself, or else the one its name gives it. */
async function idIn(file: string): Promise<string> {
  const [named = ''] = basename(file).split('.');
  if (isModule(file)) return named;
  const { text } = await readTextFile(file);
  const yaml = text === null ? null : parseYaml(text);
  const id = yaml?.ok ? ownValue(yaml.value, 'id') : undefined;
  return typeof id === 'string' ? id : named;
}
