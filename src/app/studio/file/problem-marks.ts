import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Problem } from '../../../scenario/problem.ts';

/** Problems as marks in the text: from where they stand to the end of that word or line. */
export function problemMarks(text: Text, problems: readonly Problem[]): Diagnostic[] {
  return problems
    .map(({ line: number, column, severity, message, mend }) => {
      const line = text.line(Math.max(1, Math.min(number, text.lines)));
      const from = Math.min(line.from + column - 1, line.to);
      const rest = line.text.slice(from - line.from);
      const word = /^\S+/.exec(rest)?.[0].length ?? 0;
      const to = Math.min(line.to, from + Math.max(word, Math.min(1, rest.length)));
      return { from, to, severity, message: `${message}\n${mend}` };
    })
    .sort((one, other) => one.from - other.from);
}
