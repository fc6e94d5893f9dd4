import type { Problem, ReadingCode } from './problem.ts';
import type { TextPlace } from './text-place.ts';

/** A file that can't be read at all, at this place. */
export function syntaxProblem(
  { line, column }: TextPlace,
  message: string,
  mend: string,
): Problem<ReadingCode> {
  return { code: 'syntax', severity: 'error', line, column, path: [], message, mend };
}
