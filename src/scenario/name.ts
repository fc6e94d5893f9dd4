/** Names that JavaScript gives a meaning of its own; no id may be one of them. */
export const refusedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const name = /^\p{L}[\p{L}\p{M}\p{Nd}_-]{0,79}$/u;

/** Whether a text can name a state, a reply, a meter or a fact: letters of any script, digits, `_`, `-`. */
export function isName(text: string): boolean {
  return name.test(text) && text !== 'not' && !refusedNames.has(text);
}
