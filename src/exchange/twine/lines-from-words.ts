import type { LineSource } from '../../scenario/scenario.ts';
import { joinedGuard } from './joined-guard.ts';
import type { SizeBudget } from './size-budget.ts';
import type { Words } from './walk-passage.ts';
import { guardsOf, type PathStep, waysOf } from './ways.ts';

const mostWays = 16;

interface Around {
  plain: (text: string) => string;
  budget: SizeBudget;
  /** A paragraph that could go so many ways that each piece of it became a line of its own. */
  onTakenApart: (paragraph: string) => void;
}

/** What is said in a passage: a line a paragraph, or one for each way the paragraph can go. */
export function linesFromWords(words: readonly Words[], around: Around): LineSource[] {
  return paragraphsOf(words).flatMap((paragraph) => linesOf(paragraph, around));
}

function paragraphsOf(words: readonly Words[]): Words[][] {
  const paragraphs: Words[][] = [];
  let paragraph: Words[] = [];
  for (const piece of words) {
    const [first = '', ...more] = piece.isLink ? [piece.text] : piece.text.split('\n');
    if (first !== '') paragraph.push({ ...piece, text: first });
    for (const text of more) {
      paragraphs.push(paragraph);
      paragraph = text === '' ? [] : [{ ...piece, text }];
    }
  }
  return [...paragraphs, paragraph].filter(saysSomething);
}

/** A list of links is no line: it is the replies. */
function saysSomething(paragraph: readonly Words[]): boolean {
  const own = paragraph.filter(({ isLink }) => !isLink);
  const isOnlyWords = own.length === paragraph.length;
  return own.some(({ text }) => (isOnlyWords ? /\S/ : /[\p{L}\p{N}]/u).test(text));
}

function linesOf(paragraph: readonly Words[], around: Around): LineSource[] {
  const shared = sharedPath(paragraph);
  const always = guardsOf(shared);
  const pieces = paragraph.map(({ text, path }) => ({ text, path: path.slice(shared.length) }));
  const ways = waysOf(pieces, mostWays);
  if (ways !== null) {
    return ways.flatMap(({ guards, pieces }) =>
      line(pieces.map(({ text }) => text).join(''), [...always, ...guards], around),
    );
  }
  around.onTakenApart(paragraph.map(({ text }) => text).join(''));
  return paragraph.flatMap(({ text, path }) => line(text, guardsOf(path), around));
}

function sharedPath([first, ...others]: readonly Words[]): readonly PathStep[] {
  const path = first?.path ?? [];
  const end = path.findIndex(({ fork, way }, depth) =>
    others.some(({ path }) => path[depth]?.fork !== fork || path[depth].way !== way),
  );
  return end < 0 ? path : path.slice(0, end);
}

function line(
  words: string,
  guards: Parameters<typeof joinedGuard>[0],
  { plain, budget }: Around,
): LineSource[] {
  const text = plain(words);
  if (text === '') return [];
  budget.spend(2 + guards.length * 2);
  const when = joinedGuard(guards);
  return [when === undefined ? text : { text, when }];
}
