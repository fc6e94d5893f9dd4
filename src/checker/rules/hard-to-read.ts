import type { ModelEvidence } from '../evidence.ts';
import { readingGrade } from '../reading-grade.ts';
import type { Rule } from '../rule.ts';
import { spokenTexts, wordsOf } from '../spoken-texts.ts';

const highestGrade = 9;
/** Below this a single long word decides the grade. */
const fewestWords = 10;

/** English that is harder than speech: above grade 9 by Flesch–Kincaid. */
export const hardToRead: Rule<ModelEvidence> = {
  code: 'hard-to-read',
  severity: 'warning',
  why: 'A trainee reads it once, in the time of a breath, maybe in their second language.',
  check(evidence) {
    const { scenario } = evidence.model;
    if (!/^en\b/i.test(scenario.locale ?? 'en')) return [];
    return [
      { path: ['brief'], text: scenario.brief },
      { path: ['goal'], text: scenario.goal },
      ...spokenTexts(evidence),
    ].flatMap(({ text, ...where }) => {
      const grade = wordsOf(text).length < fewestWords ? 0 : readingGrade(text);
      if (grade <= highestGrade) return [];
      return [
        {
          ...where,
          message: `This reads like grade ${grade.toFixed(1)}: "${text.trim().split(/\s+/).slice(0, 6).join(' ')}…"`,
          mend: `Use shorter sentences and plainer words; grade ${highestGrade} is the most.`,
        },
      ];
    });
  },
};
