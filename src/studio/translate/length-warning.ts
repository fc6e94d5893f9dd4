import { wordsOf } from '../../checker/spoken-texts.ts';
import type { TextKind, TranslationRow } from './translation-row.ts';

const mostWords = 60;
const mostTimes = 1.35;
/** Shorter ones fit anywhere, however much longer than the original they are. */
const shortEnough = 60;

/** What is wrong with how long a translation of something that is said is. */
export function lengthWarning(
  kind: TextKind,
  original: string,
  translation: string,
): TranslationRow['warning'] {
  if (kind !== 'says' && kind !== 'reply') return null;
  const words = wordsOf(translation).length;
  if (words > mostWords) return { what: 'words', words };
  const times = translation.trim().length / original.trim().length;
  if (translation.trim().length <= shortEnough || times <= mostTimes) return null;
  return { what: 'longer', percent: Math.round((times - 1) * 100) };
}
