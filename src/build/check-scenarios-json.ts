import type { CheckedFile } from './checked-file.ts';

/**
 * What other tools read: one object with exactly these keys. Comes in pieces: the plays of a long
 * scenario's problems may be more than one string can hold.
 */
export async function* jsonReport(files: AsyncIterable<CheckedFile>): AsyncGenerator<string> {
  yield '{"files":[';
  let isFirst = true;
  for await (const { file, id, problems, summary } of files) {
    yield `${isFirst ? '' : ','}\n{"file":${JSON.stringify(file)},"id":${JSON.stringify(id)},"problems":[`;
    isFirst = false;
    for (const [index, problem] of problems.entries()) {
      yield `${index === 0 ? '' : ','}\n${jsonFromProblem(problem)}`;
    }
    yield `],"summary":${JSON.stringify(summary)}}`;
  }
  yield '\n]}\n';
}

function jsonFromProblem(problem: CheckedFile['problems'][number]): string {
  const { code, severity, line, column, state, reply, message, mend } = problem;
  return JSON.stringify({
    code,
    severity,
    line,
    column,
    ...(state !== undefined && { state }),
    ...(reply !== undefined && { reply }),
    message: mend ? `${message} ${mend}` : message,
    ...('witness' in problem && problem.witness && { witness: problem.witness }),
  });
}
