/** Every mood a customer's portrait can show. A scenario may use these and no others. */
export const moods = [
  'calm',
  'neutral',
  'hopeful',
  'glad',
  'delighted',
  'relieved',
  'grateful',
  'moved',
  'surprised',
  'curious',
  'amused',
  'unsure',
  'confused',
  'worried',
  'anxious',
  'nervous',
  'embarrassed',
  'wary',
  'impatient',
  'annoyed',
  'frustrated',
  'disappointed',
  'upset',
  'angry',
  'furious',
  'hurt',
  'sad',
  'flat',
  'tired',
] as const;

export type Mood = (typeof moods)[number];

export function isMood(value: unknown): value is Mood {
  return moods.some((mood) => mood === value);
}
