import { moodValence } from '../../debrief/mood-valence.ts';
import type { Mood } from '../../scenario/mood.ts';

export const moodTones = ['glad', 'at-ease', 'between', 'uneasy', 'upset'] as const;

/** How a customer is, in few enough steps to be told apart on a map. */
export type MoodTone = (typeof moodTones)[number];

export function moodTone(mood: Mood): MoodTone {
  const valence = moodValence(mood);
  if (valence >= 0.6) return 'glad';
  if (valence >= 0.2) return 'at-ease';
  if (valence > -0.2) return 'between';
  return valence > -0.6 ? 'uneasy' : 'upset';
}

/** Mouth of the face that stands for a tone, in a box of 16 × 16. */
export const toneMouth: Record<MoodTone, string> = {
  glad: 'M4.5 9.5Q8 14 11.5 9.5',
  'at-ease': 'M5 10.2Q8 12.4 11 10.2',
  between: 'M5 11H11',
  uneasy: 'M5 11.6Q8 9.6 11 11.6',
  upset: 'M4.5 12.4Q8 8.4 11.5 12.4',
};
