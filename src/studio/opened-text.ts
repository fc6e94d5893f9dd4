import { isTwineFileName } from '../exchange/twine/is-twine-story.ts';
import { twineLimits } from '../exchange/twine/story-limits.ts';
import { textFromBytes } from '../scenario/read-limits.ts';
import { readingLimits } from '../scenario/reading-limits.ts';
import type { OpenedFile } from './disk-files.ts';

/** The text of a file that an author opened, or why it can't be one, where, and what to do now. */
export function openedText(
  bytes: Uint8Array,
  fileName: string,
): Pick<OpenedFile, 'text' | 'refusal'> {
  const isTwine = isTwineFileName(fileName);
  const { text, problems } = textFromBytes(bytes, isTwine ? twineLimits.file : readingLimits.bytes);
  const [problem] = problems;
  if (problem === undefined) return { text, refusal: '' };
  const { message, mend, line, column } = problem;
  const isAtStart = line === 1 && column === 1;
  const place = isAtStart ? '' : `Line ${line}, column ${column}: `;
  const isTooLong = bytes.byteLength > readingLimits.bytes && isAtStart;
  const todo = isTwine && isTooLong ? 'Export the stories one at a time.' : mend;
  return { text: null, refusal: `${place}${message} ${todo}` };
}
