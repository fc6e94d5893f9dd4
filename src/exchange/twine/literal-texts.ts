import { tokensOf } from './expression-token.ts';

/** The texts in quotation marks that a macro was given; null if there is anything else. */
export function literalTexts(args: string): string[] | null {
  const tokens = tokensOf(args);
  if (tokens === null) return null;
  const texts: string[] = [];
  for (const { kind, value } of tokens) {
    if (kind === 'text') texts.push(value.trim());
    else if (value !== ',') return null;
  }
  return texts.every((text) => text !== '') ? texts : null;
}
