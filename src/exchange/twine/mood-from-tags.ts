import { type Mood, moods } from '../../scenario/mood.ts';

/** A tag that names a mood is the mood; the others are worth a note. */
export function moodFromTags(tags: readonly string[]): { mood: Mood | undefined; note: string } {
  const mood = moods.find((one) => tags.includes(one));
  const others = tags.filter((tag) => tag !== mood);
  return { mood, note: others.length === 0 ? '' : ` [${others.join(' ')}]` };
}
