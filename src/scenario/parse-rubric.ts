import { checkRefusedNames } from './check-names.ts';
import { checkRubric, whereInRubric } from './check-rubric.ts';
import { findingsFromIssues } from './findings-from-issues.ts';
import { parseYaml } from './parse-yaml.ts';
import { placesInYaml } from './place-of-path.ts';
import type { Problem, ReadingCode } from './problem.ts';
import { problemsFromFindings } from './problems-from-findings.ts';
import { rubricSchema } from './rubric-schema.ts';
import type { Rubric } from './rubric.ts';

export interface ParsedRubric {
  /** Null when there is any error. */
  rubric: Rubric | null;
  problems: Problem<ReadingCode>[];
}

/** Reads a rubric file from anyone, with the care of `parseScenario`. */
export function parseRubric(source: string, _fileName: string): ParsedRubric {
  const yaml = parseYaml(source);
  if (!yaml.ok) return { rubric: null, problems: yaml.problems };
  const { value } = yaml;
  const parsed = rubricSchema.safeParse(value);
  const findings = [
    ...findingsFromIssues(parsed.error?.issues ?? [], value, whereInRubric),
    ...checkRefusedNames(value),
    ...checkRubric(value),
  ];
  const placeOf = placesInYaml(yaml.document, source);
  const problems = problemsFromFindings(findings, placeOf, () => ({}));
  const isValid = parsed.success && problems.length === 0;
  return { rubric: isValid ? parsed.data : null, problems };
}
