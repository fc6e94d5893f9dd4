import type { PassageNode } from './passage-node.ts';
import { readHarlowe } from './read-harlowe.ts';
import { readLinksOnly } from './read-links-only.ts';
import { readSugarcube } from './read-sugarcube.ts';
import type { TwineStory } from './twine-story.ts';

export interface StoryFormat {
  /** As named in the file, or as guessed. */
  name: string;
  isGuessed: boolean;
  /** Null where only links and words can be read. */
  known: 'harlowe' | 'sugarcube' | null;
  read(text: string): PassageNode[];
}

/** The format a story is written for: as it says, or as its macros look. */
export function formatOf({ format, passages }: TwineStory): StoryFormat {
  const isGuessed = format.trim() === '';
  const name = isGuessed ? guessed(passages.map(({ text }) => text)) : format.trim();
  const plain = name.toLowerCase();
  if (plain.startsWith('harlowe')) return { name, isGuessed, known: 'harlowe', read: readHarlowe };
  if (plain.startsWith('sugarcube')) {
    return { name, isGuessed, known: 'sugarcube', read: readSugarcube };
  }
  return { name, isGuessed, known: null, read: (text) => readLinksOnly(text, name) };
}

const looks: readonly [format: string, sign: RegExp][] = [
  ['Snowman', /<%/],
  ['SugarCube', /<<\/?[a-z=-]|\]\[\$/i],
  ['Harlowe', /\((?:set|put|if|unless|link|link-goto|display|go-to|print):/i],
  [
    'Chapbook',
    /^--[^\S\n]*$|^\[(?:if|unless|else|continue|cont'd|after|append|align) ?.{0,200}\]$/im,
  ],
];

/** By its macros; a story that has none reads the same in most formats. */
function guessed(texts: readonly string[]): string {
  const found = looks.find(([, sign]) => texts.some((text) => sign.test(text)));
  return found?.[0] ?? 'Harlowe';
}
