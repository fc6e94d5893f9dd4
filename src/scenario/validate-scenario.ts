import { checkMetersAndFacts, checkRefusedNames } from './check-names.ts';
import { type References, checkInitial, checkReferences } from './check-references.ts';
import { checkState } from './check-states.ts';
import { cut } from './describe-value.ts';
import { type Finding, entriesOf, itemsOf, ownValue } from './finding.ts';
import { findingsFromIssues } from './findings-from-issues.ts';
import { isTooDeep } from './is-too-deep.ts';
import type { PlaceOf } from './place-of-path.ts';
import type { Problem, ReadingCode } from './problem.ts';
import { problemsFromFindings } from './problems-from-findings.ts';
import type { Rubric } from './rubric.ts';
import type { Scenario } from './scenario.ts';
import { scenarioSchema } from './schema.ts';
import { statesOf } from './state-walk.ts';
import { whereInScenario } from './where-in-scenario.ts';

export interface ValidateOptions {
  /** With its extension; the id is compared with it. */
  fileName?: string;
  /** Behaviours are looked up in it. */
  rubric?: Rubric;
  placeOf?: PlaceOf;
}

/** Takes anything and says all that keeps it from being a scenario. Never throws. */
export function validateScenario(
  value: unknown,
  { fileName, rubric, placeOf }: ValidateOptions,
): { scenario: Scenario | null; problems: Problem<ReadingCode>[] } {
  if (isTooDeep(value)) {
    const message = 'It is nested too deeply to be a scenario.';
    const finding: Finding = { code: 'schema', path: [], message, mend: 'Make it flatter.' };
    return { scenario: null, problems: problemsFromFindings([finding], placeOf, whereInScenario) };
  }
  const parsed = scenarioSchema.safeParse(value);
  const states = statesOf(value);
  const references: References = {
    scenarioId: String(ownValue(value, 'id')),
    states: new Set(states.map(({ path }) => path)),
    meters: numbered(['trust', ...entriesOf(ownValue(value, 'meters')).map(([name]) => name)]),
    facts: numbered(itemsOf(ownValue(value, 'facts'), []).map(({ item }) => String(item))),
    behaviours: rubric ? new Set(rubric.behaviours.map(({ id }) => id)) : null,
  };
  const findings = [
    ...findingsFromIssues(parsed.error?.issues ?? [], value, whereInScenario),
    ...checkRefusedNames(value),
    ...checkMetersAndFacts(value),
    ...checkId(ownValue(value, 'id'), fileName),
    ...checkInitial(ownValue(value, 'initial'), '', [], references.states),
    ...states.flatMap(checkState),
    ...states.flatMap((state) => checkReferences(state, references)),
  ];
  const problems = problemsFromFindings(findings, placeOf, whereInScenario);
  // The value itself, not zod's copy: the order of its keys is the author's.
  return { scenario: isScenario(value, parsed.success, problems) ? value : null, problems };
}

function isScenario(
  value: unknown,
  hasShape: boolean,
  problems: readonly Problem[],
): value is Scenario {
  return value !== null && hasShape && problems.every(({ severity }) => severity !== 'error');
}

function numbered(names: readonly string[]): Map<string, number> {
  return new Map([...new Set(names)].map((name, index) => [name, index]));
}

function checkId(id: unknown, fileName: string | undefined): Finding[] {
  if (fileName === undefined || typeof id !== 'string') return [];
  const expected = fileName.replace(/^.*[\\/]/, '').replace(/\.(ya?ml|ts|js|json)$/i, '');
  if (id === expected) return [];
  const message = `The id is \`${cut(id)}\` and the file is named \`${cut(expected)}\`.`;
  const mend = `Write \`id: ${cut(expected)}\`, or rename the file.`;
  return [{ code: 'id-mismatch', path: ['id'], message, mend }];
}
