import { lineFromProblem } from '../scenario/problem-line.ts';
import type { CheckedFile } from './checked-file.ts';
import { linesFromSummary } from './check-scenarios-summary.ts';
import { type TerminalLook, asOneLine, painted } from './terminal-look.ts';

/** What people read: a line for each problem, then what the scenario is like; one file after the other. */
export async function* textReport(
  files: AsyncIterable<CheckedFile>,
  look: TerminalLook,
): AsyncGenerator<string> {
  const severities: Severity[] = [];
  let count = 0;
  for await (const checked of files) {
    const { file, kind, problems, summary } = checked;
    const here = problems.map(({ severity }) => severity);
    for (const severity of here) severities.push(severity);
    count++;
    for (const problem of problems) yield linesFromProblem(file, problem, look);
    const title = kind === 'scenario' ? '' : `, a ${kind}`;
    yield linesOf([
      `${painted(look, 'bold', asOneLine(file))}${title}: ${countsOf(here)}`,
      ...(summary ? linesFromSummary(summary, look) : []),
      ...undecidedLines(checked),
      '',
    ]);
  }
  yield `${counted(count, 'file')} checked: ${countsOf(severities)}.\n`;
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function linesFromProblem(
  file: string,
  problem: CheckedFile['problems'][number],
  look: TerminalLook,
): string {
  const line = asOneLine(lineFromProblem(file, problem));
  const { severity, code } = problem;
  const marked = `${severity} ${code}:`;
  const at = line.indexOf(` ${marked}`) + 1;
  const colour = severity === 'error' ? 'red' : 'yellow';
  const lines = [
    painted(look, 'cyan', line.slice(0, at - 1)),
    painted(look, [colour, 'bold'], severity),
    `${painted(look, colour, `${code}:`)}${line.slice(at + marked.length)}`,
  ];
  const shown = [lines.join(' ')];
  if (!look.explains || !('why' in problem)) return linesOf(shown);
  shown.push(painted(look, 'dim', `    ${asOneLine(problem.why)}`));
  if (problem.witness) {
    const play = problem.witness.join(' → ') || 'from the first line on';
    shown.push(painted(look, 'dim', `    ${asOneLine(play)}`));
  }
  return linesOf(shown);
}

function undecidedLines({ undecided, because }: CheckedFile): string[] {
  const reason = asOneLine(because ? ` because ${because}` : '');
  if (undecided === 'every') return [`  not decided     any rule about its plays,${reason}`];
  return undecided.length === 0 ? [] : [`  not decided     ${undecided.join(', ')},${reason}`];
}

type Severity = CheckedFile['problems'][number]['severity'];

function countsOf(severities: readonly Severity[]): string {
  const errors = severities.filter((severity) => severity === 'error').length;
  const counts = [counted(errors, 'error'), counted(severities.length - errors, 'warning')];
  return counts.filter((count) => !count.startsWith('0 ')).join(', ') || 'nothing to mend';
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
