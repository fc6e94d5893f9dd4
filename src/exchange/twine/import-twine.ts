import { checkReadingLimits } from '../../scenario/read-limits.ts';
import { cleanStory, withPlainLineEnds } from './clean-text.ts';
import type { Lost } from './lost.ts';
import { createNames } from './names.ts';
import { readTwee } from './read-twee.ts';
import { readTwineHtml } from './read-twine-html.ts';
import { scenarioFromStory } from './scenario-from-story.ts';
import { TooLargeStory } from './size-budget.ts';
import { checkStoryLimits, type Refusal, twineLimits } from './story-limits.ts';
import type { TwineStory } from './twine-story.ts';
import { writeScenario } from './write-scenario.ts';

export type { Lost } from './lost.ts';

export interface ImportedStory {
  title: string;
  /** a scenario file, YAML, ready to be a draft */
  source: string;
  /** <id>.yaml */
  fileName: string;
  lost: Lost[];
  passages: number;
}

export type TwineImport =
  { ok: true; stories: ImportedStory[] } | { ok: false; message: string; mend: string };

/**
 * Makes scenarios of a file from Twine: Twee 3, a published story, or an archive with several.
 * Takes any text, never throws. What a scenario has no room for is listed with its place.
 */
export function importTwine(text: string, fileName: string): TwineImport {
  if (text.length > twineLimits.file) {
    const message = `The file has ${text.length} characters; at most ${twineLimits.file} are read.`;
    return { ok: false, message, mend: 'Export the stories one at a time.' };
  }
  const read = storiesIn(withPlainLineEnds(text));
  if ('message' in read) return { ok: false, ...read };
  const refusal = checkStoryLimits(read);
  if (refusal) return { ok: false, ...refusal };

  const ids = createNames([], 'file');
  const stories: ImportedStory[] = [];
  for (const story of read) {
    const title =
      story.title.replaceAll(/\s+/g, ' ').trim() || fileName.replace(/\.[^.]*$/, '').trim();
    const imported = importedFrom(cleanStory({ ...story, title }), ids);
    if ('message' in imported) return { ok: false, ...imported };
    stories.push(imported);
  }
  return { ok: true, stories };
}

function storiesIn(text: string): TwineStory[] | Refusal {
  const isTwee = /^::/m.test(text);
  const stories = /<tw-storydata[\s>]/i.test(text) ? readTwineHtml(text) : [];
  if (stories.length > 0) return stories;
  if (isTwee && text.length <= twineLimits.story) return [readTwee(text)];
  if (isTwee) {
    const message = `The story has ${text.length} characters; at most ${twineLimits.story} are read.`;
    return { message, mend: 'Split it into several stories, and import them one at a time.' };
  }
  if (/id="?store-?area"?|tiddler=/i.test(text)) {
    const message = 'The story was made with Twine 1, which is not read.';
    return { message, mend: 'Import it into Twine 2, publish it there, and choose that file.' };
  }
  return {
    message: 'There is no Twine story in the file: no `<tw-storydata>`, and no line with `::`.',
    mend: 'In Twine choose Build, then Publish to File or Export As Twee, and open that file.',
  };
}

function importedFrom(
  story: TwineStory,
  ids: ReturnType<typeof createNames>,
): ImportedStory | Refusal {
  const tooLarge = {
    message: `“${story.title.slice(0, 80)}” would be more than one scenario file can hold.`,
    mend: 'Split it into several stories, and import them one at a time.',
  };
  try {
    const made = scenarioFromStory(story, ids);
    if (made === null) {
      const message = `There is no passage in “${story.title.slice(0, 80)}”.`;
      return { message, mend: 'Write at least one passage in Twine, and export the story again.' };
    }
    const { scenario, lost, passages } = made;
    const source = writeScenario(scenario);
    if (checkReadingLimits(source).length > 0) return tooLarge;
    return { title: scenario.title, source, fileName: `${scenario.id}.yaml`, lost, passages };
  } catch (error) {
    if (error instanceof TooLargeStory) return tooLarge;
    throw error;
  }
}
