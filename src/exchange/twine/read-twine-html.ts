import { decodeEntities } from './decode-entities.ts';
import { type Tag, readTag } from './read-tag.ts';
import type { TwineStory } from './twine-story.ts';

// What is inside these is no markup; a story's engine may well speak of `<tw-storydata` in its code.
const marks = /<!--|<(\/?)(tw-storydata|tw-passagedata|script|style)(?=[\s/>])/gi;

/** Reads the stories of a published Twine 2 file, or of an archive with several. */
export function readTwineHtml(text: string): TwineStory[] {
  const stories: TwineStory[] = [];
  const lineAt = createLineCounter(text);
  let story: TwineStory | null = null;
  let startNode: string | undefined;
  marks.lastIndex = 0;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    const line = lineAt(mark.index);
    const [whole, closing, rawName = ''] = mark;
    if (whole === '<!--') {
      marks.lastIndex = endOf(text, '-->', mark.index);
      continue;
    }
    const name = rawName.toLowerCase();
    if (closing === '/') {
      if (name === 'tw-storydata') story = null;
      continue;
    }
    const tag: Tag = readTag(text, marks.lastIndex);
    marks.lastIndex = tag.end;
    if (name === 'tw-storydata') {
      story = storyFrom(tag, line);
      startNode = tag.attributes.get('startnode');
      stories.push(story);
      continue;
    }
    if (name === 'tw-passagedata' && story === null) continue;
    const content = contentOf(text, name, tag.end);
    marks.lastIndex = content.end;
    if (story === null) continue;
    if (!content.closed) {
      const why =
        'The tag is never closed, so everything after it was read as part of it: export the story again.';
      story.extras.push({ line, what: `<${rawName}>`, why });
    }
    if (name === 'tw-passagedata') {
      const passageName = tag.attributes.get('name') ?? '';
      const tags = (tag.attributes.get('tags') ?? '').split(/\s+/).filter((one) => one !== '');
      if (tag.attributes.get('pid') === startNode) story.start ??= passageName;
      const passage = decodeEntities(content.text).trimEnd();
      const place = { nameLine: line, line: lineAt(tag.end) };
      story.passages.push({ name: passageName, tags, text: passage, ...place });
    } else if (content.text.trim() !== '') {
      const isCode = name === 'script';
      const why = isCode
        ? 'A scenario has no code in it: say what it did with meters, facts and guards.'
        : 'A scenario has no styles of its own: the look is Misstep’s.';
      story.extras.push({ line, what: content.text, why });
    }
  }
  return stories;
}

function storyFrom({ attributes }: Tag, line: number): TwineStory {
  const title = attributes.get('name') ?? '';
  const format = attributes.get('format') ?? '';
  return { title, format, start: null, line, passages: [], extras: [] };
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

function contentOf(text: string, name: string, from: number) {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(text);
  const stop = found?.index ?? text.length;
  const end = found === null ? text.length : endOf(text, '>', stop);
  return { text: text.slice(from, stop), end, closed: found !== null };
}

/** Counts lines as it goes: to be asked for places in their order. */
function createLineCounter(text: string): (at: number) => number {
  let line = 1;
  let newline = text.indexOf('\n');
  return (at) => {
    while (newline >= 0 && newline < at) {
      line++;
      newline = text.indexOf('\n', newline + 1);
    }
    return line;
  };
}
