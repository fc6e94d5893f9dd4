import type { Lost } from './lost.ts';
import { bodiesOf, type PassageNode } from './passage-node.ts';
import { createSizeBudget, type SizeBudget } from './size-budget.ts';
import { roleOf } from './special-passages.ts';
import type { StoryFormat } from './story-format.ts';
import type { TwinePassage } from './twine-story.ts';

const mostPieces = 100_000;

/** A passage that was read, and where to say what of it is lost. */
export interface ReadPassage {
  passage: TwinePassage;
  nodes: readonly PassageNode[];
  lose: (at: number, what: string, why: string) => void;
}

export interface ReadPassages {
  told: ReadPassage[];
  /** What is run before the first passage. */
  beginnings: ReadPassage[];
  author: string;
}

/** Reads the passages of a story by what they are for; tells which of them are none of its own. */
export function readPassages(
  passages: readonly TwinePassage[],
  format: StoryFormat,
  add: (lost: Lost) => void,
): ReadPassages {
  const budget = createSizeBudget(mostPieces);
  const read: ReadPassages = { told: [], beginnings: [], author: '' };
  const names = new Set<string>();
  for (const passage of passages) {
    const role = roleOf(passage, format.known);
    if (role === 'author') read.author = passage.text;
    else if (role === 'code' || role === 'furniture') {
      add(whole(passage, role === 'code' ? code : furniture));
    } else {
      const nodes = format.read(passage.text);
      spendNodes(nodes, budget);
      const one = readPassage(passage, nodes, add);
      if (role === 'beginning') read.beginnings.push(one);
      else {
        if (names.has(passage.name)) add(whole(passage, sameName));
        names.add(passage.name);
        read.told.push(one);
      }
    }
  }
  return read;
}

function spendNodes(nodes: readonly PassageNode[], budget: SizeBudget): void {
  budget.spend(nodes.length);
  for (const node of nodes) for (const body of bodiesOf(node)) spendNodes(body, budget);
}

function readPassage(
  passage: TwinePassage,
  nodes: readonly PassageNode[],
  add: (lost: Lost) => void,
): ReadPassage {
  const { name, text } = passage;
  const starts: number[] = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lose = (at: number, what: string, why: string): void => {
    add({ passage: name, line: passage.line + lastNotAbove(starts, at), what, why });
  };
  return { passage, nodes, lose };
}

/** The index of the greatest of these sorted numbers that is not above the value. */
function lastNotAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}

function whole({ name, tags, nameLine }: TwinePassage, why: string): Lost {
  const what = `:: ${name}${tags.length > 0 ? ` [${tags.join(' ')}]` : ''}`;
  return { passage: name, line: nameLine, what, why };
}

const code =
  'A scenario has no code and no styles in it: say with meters, facts and guards what it did.';
const furniture =
  'The story format shows or runs it around the passages, and a scenario has no such place.';
const sameName =
  'Another passage has this name, and links lead to that one: this one became a state that nothing leads to.';
