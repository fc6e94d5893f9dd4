import type { TwineStory } from './twine-story.ts';

// Control characters other than tab and line end, and halves of surrogate pairs.
const notText =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/gu;

/** The text without a byte order mark, and with one kind of line end. */
export function withPlainLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}

/** The story with a mark wherever there was a character that no text has; told once. */
export function cleanStory(story: TwineStory): TwineStory {
  const extras = [...story.extras];
  let isTold = false;
  const clean = (text: string, line: number): string => {
    const first = text.search(notText);
    if (first < 0) return text;
    if (!isTold) {
      const code = text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0');
      const place = line + text.slice(0, first).split('\n').length - 1;
      extras.push({ line: place, what: `U+${code}`, why });
    }
    isTold = true;
    return text.replaceAll(notText, '\uFFFD');
  };
  const title = clean(story.title, story.line);
  const format = clean(story.format, story.line);
  const start = story.start === null ? null : clean(story.start, story.line);
  const passages = story.passages.map((passage) => ({
    ...passage,
    name: clean(passage.name, passage.nameLine),
    tags: passage.tags.map((tag) => clean(tag, passage.nameLine)),
    text: clean(passage.text, passage.line),
  }));
  return { ...story, title, format, start, passages, extras };
}

const why = 'Characters that no text has were replaced by \uFFFD: look for it in the draft.';
