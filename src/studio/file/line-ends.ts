import { textChange } from '../text-change.ts';

const anyEnd = /\r\n?|\n/g;

/** A text as an editor holds it: every line ends with a line feed. */
export function withPlainEnds(source: string): string {
  return source.includes('\r') ? source.replaceAll(anyEnd, '\n') : source;
}

/** Where an offset of the plain text lies in the text with its own line ends. */
export function offsetWithOwnEnds(source: string, plainOffset: number): number {
  if (!source.includes('\r')) return plainOffset;
  let offset = plainOffset;
  for (const { 0: end, index } of source.matchAll(anyEnd)) {
    if (index >= offset) break;
    offset += end.length - 1;
  }
  return offset;
}

/**
 * The text after somebody typed in it, in an editor that knows plain line ends only: what was not
 * typed keeps its own, what was gets those of the first line. Where ends of different kinds would run into
 * one another, all become those of the first line.
 */
export function typedWithOwnEnds(source: string, typed: string): string {
  if (!source.includes('\r')) return typed;
  const change = textChange(withPlainEnds(source), typed);
  if (change === null) return source;
  const from = offsetWithOwnEnds(source, change.at);
  const to = offsetWithOwnEnds(source, change.at + change.removed.length);
  const [end = '\n'] = source.match(anyEnd) ?? [];
  const own = source.slice(0, from) + change.inserted.replaceAll('\n', end) + source.slice(to);
  return withPlainEnds(own) === typed ? own : typed.replaceAll('\n', end);
}
