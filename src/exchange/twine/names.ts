import { isName } from '../../scenario/name.ts';

const longest = 50;

/** Gives names that a scenario may have, each of them once. */
export interface Names {
  /** A name made of the words of a text; of the other one where it has none. */
  take(text: string, otherwise: string): string;
}

/** Names in one place: `likeThis`, or for files `like-this`. */
export function createNames(
  taken: readonly string[] = [],
  style: 'one-word' | 'file' = 'one-word',
): Names {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return {
    take(text, otherwise) {
      const base = nameFrom(text, otherwise, style);
      let name = base;
      let count = counts.get(base) ?? 1;
      while (used.has(name)) {
        count++;
        name = style === 'file' ? `${base}-${count}` : `${base}${count}`;
      }
      counts.set(base, count);
      used.add(name);
      return name;
    },
  };
}

function nameFrom(text: string, otherwise: string, style: 'one-word' | 'file'): string {
  const words = text
    .slice(0, 400)
    .normalize('NFC')
    .replaceAll(/['’]/g, '')
    .split(/[^\p{L}\p{M}\p{Nd}]+/u)
    .filter((word) => word !== '');
  const joined =
    style === 'file'
      ? words.join('-').toLowerCase()
      : words.map((word, index) => (index === 0 ? lowered(word) : raised(word))).join('');
  const short = Array.from(joined).slice(0, longest).join('').replace(/-$/, '');
  if (isName(short)) return short;
  const prefixed = style === 'file' ? `${otherwise}-${short}` : `${otherwise}${raised(short)}`;
  return isName(prefixed) ? prefixed : otherwise;
}

/** `Angry` begins small, and `VIP` is all small; `iPhone` stays. */
function lowered(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase() : first(word, 'toLowerCase');
}

function raised(word: string): string {
  return first(word, 'toUpperCase');
}

function first(word: string, change: 'toLowerCase' | 'toUpperCase'): string {
  const [letter = ''] = word;
  return `${letter[change]()}${word.slice(letter.length)}`;
}
