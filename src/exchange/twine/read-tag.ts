import { decodeEntities } from './decode-entities.ts';

export interface Tag {
  attributes: ReadonlyMap<string, string>;
  /** Just behind the `>`; the length of the text where there is none. */
  end: number;
}

const nameEnd = /[\s=>/]/g;
const valueEnd = /[\s>]/g;
const notSpace = /\S/g;

function next(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/** Reads the attributes of an HTML tag from behind its name on. */
export function readTag(text: string, from: number): Tag {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    at = next(notSpace, text, at);
    if (at >= text.length) return { attributes, end: text.length };
    if (text.charAt(at) === '>') return { attributes, end: at + 1 };
    const end = Math.max(next(nameEnd, text, at), at + 1);
    const name = text.slice(at, end).toLowerCase();
    at = end;
    const equals = next(notSpace, text, at);
    if (text.charAt(equals) !== '=') {
      if (!attributes.has(name)) attributes.set(name, '');
      continue;
    }
    at = next(notSpace, text, equals + 1);
    const quote = text.charAt(at);
    const isQuoted = quote === '"' || quote === "'";
    const start = isQuoted ? at + 1 : at;
    const found = isQuoted ? text.indexOf(quote, start) : next(valueEnd, text, start);
    const stop = found < 0 ? text.length : found;
    if (!attributes.has(name)) attributes.set(name, decodeEntities(text.slice(start, stop)));
    at = isQuoted ? Math.min(stop + 1, text.length) : stop;
  }
}
