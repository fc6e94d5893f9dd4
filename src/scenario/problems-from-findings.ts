import type { Finding, Path } from './finding.ts';
import type { PlaceOf } from './place-of-path.ts';
import type { Problem, ReadingCode } from './problem.ts';

const mostProblems = 100;

/** Gives findings their places, in the order of the text, each once. */
export function problemsFromFindings(
  findings: readonly Finding[],
  placeOf: PlaceOf | undefined,
  whereIs: (path: Path) => { state?: string; reply?: string },
): Problem<ReadingCode>[] {
  const seen = new Set<string>();
  const problems: Problem<ReadingCode>[] = [];
  for (const { code, path, part, severity = 'error', message, mend } of findings) {
    const key = JSON.stringify([path, code === 'schema' && part === 'key' ? message : code]);
    if (seen.has(key)) continue;
    seen.add(key);
    const { state, reply } = whereIs(path);
    problems.push({
      code,
      severity,
      ...(placeOf?.(path, part) ?? { line: 1, column: 1 }),
      path,
      ...(state !== undefined && { state }),
      ...(reply !== undefined && { reply }),
      message,
      mend: typeof mend === 'string' ? mend : mend(),
    });
    if (problems.length >= mostProblems) break;
  }
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}
