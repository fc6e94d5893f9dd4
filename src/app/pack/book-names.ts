import type { I18n } from '@lingui/core';
import type { ConversationBook } from '../../pack/conversation-book.ts';
import { meterWords } from '../words/meter-words.ts';

/** What the meters and facts of a book are called on paper, by index. */
export interface BookNames {
  meters: readonly string[];
  facts: readonly string[];
}

export function bookNames({ meters, facts }: ConversationBook, i18n: I18n): BookNames {
  return {
    meters: meters.map(({ name, label }) => {
      if (label !== null) return `“${label}”`;
      const usual = meterWords[name];
      return usual === undefined ? `“${readable(name)}”` : i18n._(usual);
    }),
    facts: facts.map(readable),
  };
}

/** "knowsWhy" as "knows why", "asked_for-f" as "asked for f". */
function readable(name: string): string {
  return name
    .replaceAll(/[_-]+/g, ' ')
    .replaceAll(/(?<=[\p{Ll}\p{N}])\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
}
