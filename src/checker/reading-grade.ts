import { wordsOf } from './spoken-texts.ts';

/** Syllables of an English word, by its groups of vowels. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end[0] ?? '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}

/**
 * Flesch–Kincaid grade of an English text: 0.39 × words per sentence + 11.8 × syllables per word −
 * 15.59 (Kincaid et al. 1975).
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const sentences = Math.max(
    1,
    text.split(/[.!?…]+(?=\s|["'”’)]|$)/).filter((part) => /\w/.test(part)).length,
  );
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (sounds / words.length) - 15.59;
}
