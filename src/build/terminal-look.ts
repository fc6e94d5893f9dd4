import { styleText } from 'node:util';

/** How a report may look where it is read. */
export interface TerminalLook {
  colour: boolean;
  /** Reasons and plays under each problem: for a person, not for a tool. */
  explains: boolean;
}

/** `NO_COLOR` and `FORCE_COLOR` have their say; without them, a terminal gets colours. */
export function terminalLook(
  isTerminal: boolean,
  { FORCE_COLOR, NO_COLOR, TERM }: Record<string, string | undefined>,
): TerminalLook {
  const explains = isTerminal;
  if (FORCE_COLOR !== undefined) {
    return { colour: FORCE_COLOR !== '0' && FORCE_COLOR !== 'false', explains };
  }
  return { colour: isTerminal && (NO_COLOR ?? '') === '' && TERM !== 'dumb', explains };
}

export function painted(
  { colour }: TerminalLook,
  format: Parameters<typeof styleText>[0],
  text: string,
): string {
  return colour ? styleText(format, text, { validateStream: false }) : text;
}

/** A stranger's text as one line in which nothing steers the terminal. */
export function asOneLine(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, '\u{FFFD}');
}
