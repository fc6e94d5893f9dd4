import type { Mood } from '../scenario/mood.ts';

const valences: Record<Mood, number> = {
  delighted: 1,
  grateful: 0.85,
  moved: 0.75,
  glad: 0.7,
  relieved: 0.6,
  hopeful: 0.5,
  amused: 0.4,
  calm: 0.35,
  curious: 0.25,
  surprised: 0.15,
  neutral: 0,
  unsure: -0.15,
  confused: -0.25,
  flat: -0.25,
  wary: -0.3,
  nervous: -0.3,
  tired: -0.3,
  worried: -0.35,
  embarrassed: -0.35,
  impatient: -0.4,
  anxious: -0.45,
  annoyed: -0.5,
  disappointed: -0.55,
  frustrated: -0.6,
  sad: -0.6,
  upset: -0.7,
  hurt: -0.75,
  angry: -0.85,
  furious: -1,
};

/** How pleasant a mood is to be in, −1 (worst) to 1 (best): its height on the mood line. */
export function moodValence(mood: Mood): number {
  return valences[mood];
}
