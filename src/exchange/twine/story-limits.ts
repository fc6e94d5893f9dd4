import type { TwineStory } from './twine-story.ts';

/** What a file may hold at most: a published one has the story's engine in it beside the story. */
export const twineLimits = {
  file: 8_000_000,
  story: 1_000_000,
  stories: 100,
  passages: 2000,
  lineLength: 10_000,
} as const;

export interface Refusal {
  message: string;
  mend: string;
}

/** Refuses stories that are too long for one scenario, before they are looked into. */
export function checkStoryLimits(stories: readonly TwineStory[]): Refusal | null {
  if (stories.length > twineLimits.stories) {
    const message = `There are ${stories.length} stories in the file; at most ${twineLimits.stories} are read.`;
    return { message, mend: 'Export them one at a time.' };
  }
  for (const story of stories) {
    const refusal = checkStory(story);
    if (refusal) return refusal;
  }
  return null;
}

function checkStory({ title, passages }: TwineStory): Refusal | null {
  const name = title === '' ? 'The story' : `“${title.slice(0, 80)}”`;
  const mend = 'Split it into several stories, and import them one at a time.';
  if (passages.length > twineLimits.passages) {
    const message = `${name} has ${passages.length} passages; at most ${twineLimits.passages} are read.`;
    return { message, mend };
  }
  const length = passages.reduce((sum, passage) => sum + passage.text.length, 0);
  if (length > twineLimits.story) {
    const message = `${name} has ${length} characters; at most ${twineLimits.story} are read.`;
    return { message, mend };
  }
  for (const { name: passage, tags, text, line } of passages) {
    // Styles hold whole pictures on a line, and are not carried anyway.
    if (tags.includes('stylesheet') || tags.includes('script')) continue;
    const long = [passage, ...text.split('\n')].findIndex(
      (one) => one.length > twineLimits.lineLength,
    );
    if (long < 0) continue;
    const place = line + Math.max(0, long - 1);
    const message = `Line ${place}, in the passage “${passage.slice(0, 80)}”, is longer than ${twineLimits.lineLength} characters.`;
    return { message, mend: 'Break it into paragraphs.' };
  }
  return null;
}
