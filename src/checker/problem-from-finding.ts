import type { PlaceOf } from '../scenario/place-of-path.ts';
import type { CheckerProblem } from './checker-problem.ts';
import type { Finding, Rule } from './rule.ts';
import { witnessSteps } from './witness-steps.ts';

/** A finding with its place in the author's file; 1:1 where the file has no places, as a module. */
export function problemFromFinding(
  { code, severity, why }: Pick<Rule<never>, 'code' | 'severity' | 'why'>,
  { witness, ...finding }: Finding,
  placeOf: PlaceOf | undefined,
): CheckerProblem {
  const { line, column } = placeOf?.(finding.path) ?? { line: 1, column: 1 };
  return {
    code,
    severity,
    line,
    column,
    ...finding,
    why,
    ...(witness && { witness: witnessSteps(witness) }),
  };
}
