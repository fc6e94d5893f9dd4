import type { ModelEvidence } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { spokenTexts, wordsOf } from '../spoken-texts.ts';

const mostWords = 60;

/** A line or reply that nobody would say in one breath, or read on a phone. */
export const longLine: Rule<ModelEvidence> = {
  code: 'long-line',
  severity: 'warning',
  why: 'Nobody talks that long without being answered, and on a phone it pushes the replies away.',
  check(evidence) {
    return spokenTexts(evidence).flatMap(({ text, ...where }) => {
      const words = wordsOf(text).length;
      if (words <= mostWords) return [];
      const what = where.reply === undefined ? 'A line' : `The reply \`${where.reply}\``;
      return [
        {
          ...where,
          message: `${what} in \`${where.state}\` has ${words} words.`,
          mend: `Say it in at most ${mostWords}, or in several turns.`,
        },
      ];
    });
  },
};
