import type { Problem } from './problem.ts';

/** A problem as a line of output: `scenarios/x.yaml:41:9 error dead-end: … Mend it so.` */
export function lineFromProblem(file: string, problem: Problem): string {
  const { line, column, severity, code, message, mend } = problem;
  return `${file}:${line}:${column} ${severity} ${code}: ${message}${mend ? ` ${mend}` : ''}`;
}
