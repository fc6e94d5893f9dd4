import type { Problem, ReadingCode } from './problem.ts';
import { readingLimits } from './reading-limits.ts';
import { syntaxProblem } from './syntax-problem.ts';
import { textPlaces } from './text-place.ts';

const splitUp = 'Split it into several scenarios.';

export type ReadText =
  { text: string; problems: [] } | { text: null; problems: Problem<ReadingCode>[] };

/** Decodes the bytes of a file; refuses what is too long or no UTF-8. A byte order mark is kept. */
export function textFromBytes(bytes: Uint8Array, most: number = readingLimits.bytes): ReadText {
  if (bytes.byteLength > most) return { text: null, problems: [tooLong(most)] };
  try {
    return { text: strictText(bytes), problems: [] };
  } catch {
    const sound = strictText(bytes.subarray(0, soundLength(bytes)), true);
    const place = textPlaces(sound)(sound.length);
    const message = 'The file is not text in UTF-8.';
    const mend = 'Save it with the encoding UTF-8.';
    return { text: null, problems: [syntaxProblem(place, message, mend)] };
  }
}

/** Refuses a text that is too long, has too long a line, or characters that no text has. */
export function checkReadingLimits(text: string): Problem<ReadingCode>[] {
  if (text.length > readingLimits.bytes || utf8Length(text) > readingLimits.bytes) {
    return [tooLong()];
  }
  let start = 0;
  for (let line = 1; start <= text.length; line++) {
    if (line > readingLimits.lines) {
      const message = `The file has more than ${readingLimits.lines} lines.`;
      return [syntaxProblem({ line, column: 1 }, message, splitUp)];
    }
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > readingLimits.lineLength) {
      const message = `The line has ${end - start} characters; at most ${readingLimits.lineLength} are read.`;
      return [syntaxProblem({ line, column: 1 }, message, 'Break it into several lines.')];
    }
    start = end + 1;
  }
  const strange = text.search(notText);
  if (strange < 0) return [];
  const code = text.charCodeAt(strange).toString(16).toUpperCase().padStart(4, '0');
  const message = `There is a character here that is not text (U+${code}).`;
  return [syntaxProblem(textPlaces(text)(strange), message, 'Delete it.')];
}

// Control characters other than tab and line ends, and halves of surrogate pairs.
const notText =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/u;

function tooLong(most: number = readingLimits.bytes): Problem<ReadingCode> {
  const message = `The file is longer than ${most / 1_000_000} MB.`;
  return syntaxProblem({ line: 1, column: 1 }, message, splitUp);
}

function strictText(bytes: Uint8Array, cutOff = false): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, {
    stream: cutOff,
  });
}

/** How many bytes from the start are sound; halves the file until it knows. */
function soundLength(bytes: Uint8Array): number {
  let sound = 0;
  let unsound = bytes.byteLength + 1;
  while (unsound - sound > 1) {
    const middle = (sound + unsound) >> 1;
    try {
      strictText(bytes.subarray(0, middle), true);
      sound = middle;
    } catch {
      unsound = middle;
    }
  }
  return sound;
}

function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) length += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return length;
}
