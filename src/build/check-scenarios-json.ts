import type { CheckedFile } from './checked-file.ts';

/** What other tools read: exactly these keys. */
export function jsonFromCheckedFiles(files: readonly CheckedFile[]): string {
  const report = {
    files: files.map(({ file, id, problems, summary }) => ({
      file,
      id,
      problems: problems.map((problem) => {
        const { code, severity, line, column, state, reply, message, mend } = problem;
        return {
          code,
          severity,
          line,
          column,
          ...(state !== undefined && { state }),
          ...(reply !== undefined && { reply }),
          message: mend ? `${message} ${mend}` : message,
          ...('witness' in problem && problem.witness && { witness: problem.witness }),
        };
      }),
      summary,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
