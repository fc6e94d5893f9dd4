import { readTweeHeader } from './read-twee-header.ts';
import type { TwinePassage, TwineStory } from './twine-story.ts';

/** Reads a story in Twee 3, Twine's notation in plain text. */
export function readTwee(text: string): TwineStory {
  const story: TwineStory = {
    title: '',
    format: '',
    start: null,
    line: 1,
    passages: [],
    extras: [],
  };
  let current: { passage: TwinePassage; lines: string[] } | null = null;
  const before: string[] = [];
  const finish = (): void => {
    if (current === null) return;
    const passage = { ...current.passage, text: current.lines.join('\n').trimEnd() };
    if (passage.name === 'StoryTitle') story.title = passage.text.trim();
    else if (passage.name === 'StoryData') readStoryData(passage, story);
    else story.passages.push(passage);
  };
  text.split('\n').forEach((line, index) => {
    if (!line.startsWith('::')) {
      (current?.lines ?? before).push(line);
      return;
    }
    finish();
    const { name, tags } = readTweeHeader(line.slice(2));
    current = {
      passage: { name, tags, text: '', nameLine: index + 1, line: index + 2 },
      lines: [],
    };
  });
  finish();
  const stray = before.find((line) => line.trim() !== '');
  if (stray !== undefined) {
    const why = 'It stands before the first passage, where Twine reads nothing: move it into one.';
    story.extras.push({ line: before.indexOf(stray) + 1, what: stray, why });
  }
  return story;
}

function readStoryData({ text, nameLine }: TwinePassage, story: TwineStory): void {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    read = null;
  }
  if (typeof read !== 'object' || read === null) {
    const why =
      'It is no JSON, so the format and the first passage are guessed: look at `initial`.';
    story.extras.push({ line: nameLine, what: ':: StoryData', why });
    return;
  }
  const values = new Map<string, unknown>(Object.entries(read));
  const [format, start] = [values.get('format'), values.get('start')];
  if (typeof format === 'string') story.format = format;
  if (typeof start === 'string') story.start = start;
}
