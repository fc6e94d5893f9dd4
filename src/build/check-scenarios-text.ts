import { lineFromProblem } from '../scenario/problem-line.ts';
import type { CheckedFile } from './checked-file.ts';
import { linesFromSummary } from './check-scenarios-summary.ts';
import { type TerminalLook, asOneLine, painted } from './terminal-look.ts';

/** All that is said of one file: a line for each problem, then what it is like. */
export function textFromCheckedFile(checked: CheckedFile, look: TerminalLook): string {
  const { file, kind, problems, summary } = checked;
  const title = kind === 'scenario' ? '' : `, a ${kind}`;
  const lines = [
    ...problems.flatMap((problem) => linesFromProblem(file, problem, look)),
    `${painted(look, 'bold', asOneLine(file))}${title}: ${countsOf(problems)}`,
    ...(summary ? linesFromSummary(summary, look) : []),
    ...undecidedLines(checked),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The last line of a report. */
export function textFromCounts(files: readonly CheckedFile[]): string {
  const many = files.length === 1 ? '1 file' : `${files.length} files`;
  return `${many} checked: ${countsOf(files.flatMap(({ problems }) => problems))}.\n`;
}

function linesFromProblem(
  file: string,
  problem: CheckedFile['problems'][number],
  look: TerminalLook,
): string[] {
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
  if (!look.explains || !('why' in problem)) return shown;
  shown.push(painted(look, 'dim', `    ${asOneLine(problem.why)}`));
  if (problem.witness) {
    const play = problem.witness.join(' → ') || 'from the first line on';
    shown.push(painted(look, 'dim', `    ${asOneLine(play)}`));
  }
  return shown;
}

function undecidedLines({ undecided, because }: CheckedFile): string[] {
  const reason = asOneLine(because ? ` because ${because}` : '');
  if (undecided === 'every') return [`  not decided     any rule about its plays,${reason}`];
  return undecided.length === 0 ? [] : [`  not decided     ${undecided.join(', ')},${reason}`];
}

function countsOf(problems: CheckedFile['problems']): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = [counted(errors, 'error'), counted(problems.length - errors, 'warning')];
  return counts.filter((count) => count !== '').join(', ') || 'nothing to mend';
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}
