import { readFileSync } from 'node:fs';
import { checkScenario } from '../../src/checker/check-scenario.ts';
import type { CheckerProblem } from '../../src/checker/checker-problem.ts';
import type { ScenarioModel } from '../../src/scenario/model.ts';
import { parseRubric } from '../../src/scenario/parse-rubric.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { parseTranslation } from '../../src/scenario/parse-translation.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import type { DocumentExample, ProblemDocument } from './problem-documents.ts';

const { rubric } = parseRubric(
  readFileSync(new URL('../../scenarios/rubric.yaml', import.meta.url), 'utf8'),
  'rubric.yaml',
);
if (!rubric) throw new Error('The rubric was refused.');
const yardstick = rubric;

export interface CheckedExample {
  /** Null where the file is no scenario, and for a translation. */
  model: ScenarioModel | null;
  problems: (Problem & Pick<Partial<CheckerProblem>, 'witness'>)[];
}

/** All that is said of an example in a document: of a scenario, or of a translation of its original. */
export function checkExample(document: ProblemDocument, kind: 'triggers' | 'fine'): CheckedExample {
  const example = document.example(kind);
  return document.code === 'untranslated'
    ? checkTranslation(document.example('original'), example)
    : checkWhole(example);
}

function checkWhole({ text, fileName, limit }: DocumentExample): CheckedExample {
  const { model, problems, placeOf } = parseScenario(text, {
    rubric: yardstick,
    ...(fileName !== undefined && { fileName }),
  });
  if (!model) return { model, problems };
  const checked = checkScenario(model, yardstick, {
    placeOf,
    ...(limit !== undefined && { limit }),
  });
  return { model, problems: [...problems, ...checked.problems] };
}

function checkTranslation(
  original: DocumentExample,
  { text, fileName = '' }: DocumentExample,
): CheckedExample {
  const { scenario } = parseScenario(original.text, { rubric: yardstick });
  if (!scenario) throw new Error('The original was refused.');
  return { model: null, problems: parseTranslation(text, { fileName, scenario }).problems };
}
