import type { OutlineState } from '../outline.ts';

/** A state in a menu: its path, and the first words said there, or what it ends in. */
export function wayLabel({ path, says, ending }: OutlineState): string {
  const words = ending?.title ?? says;
  const short = words.length > 40 ? `${words.slice(0, 39)}…` : words;
  return short === '' ? path : `${path} · ${short}`;
}
