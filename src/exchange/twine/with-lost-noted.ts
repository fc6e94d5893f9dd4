import { checkReadingLimits } from '../../scenario/read-limits.ts';
import { readingLimits } from '../../scenario/reading-limits.ts';
import { type Lost, shortened } from './lost.ts';

const most = 300;

/** One thing that could not be carried, on one line. */
export function lostLine({ passage, line, what, why }: Lost): string {
  const place = passage === '' ? `Line ${line}` : `Line ${line}, in “${shortened(passage)}”`;
  return `${place}: ${what}: ${why}`;
}

/**
 * The scenario file with what could not be carried as comments at its end, so that it is found again;
 * the file itself where that would make it too long.
 */
export function withLostNoted(source: string, lost: readonly Lost[]): string {
  if (lost.length === 0) return source;
  const told = lost.slice(0, most).map((one) => `#   ${asComment(lostLine(one))}`);
  const more = lost.length - told.length;
  const lines = [
    '# Could not be brought along from Twine. Delete a line when it is dealt with.',
    ...told,
    ...(more > 0 ? [`#   … and ${more} more.`] : []),
  ];
  const noted = `${source.replace(/\n*$/, '\n')}\n${lines.join('\n')}\n`;
  // Two thirds stay free: whoever writes on needs room.
  const isShort = 3 * noted.length < readingLimits.bytes;
  return isShort && checkReadingLimits(noted).length === 0 ? noted : source;
}

/** Whether nothing of the list is missing in the file with it. */
export function isWhollyNoted(source: string, lost: readonly Lost[]): boolean {
  return lost.length <= most && (lost.length === 0 || withLostNoted(source, lost) !== source);
}

/** What no comment may hold becomes a space. */
function asComment(text: string): string {
  const line = text.replaceAll(/[\p{C}\u2028\u2029]+/gu, ' ');
  return line.slice(0, 600).replace(/[\uD800-\uDBFF]$/, '');
}
