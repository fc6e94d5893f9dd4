import { type Features, featuresOf, plainWords } from './features.ts';

/** A reply on offer, with other ways of saying it. */
export interface SayableReply {
  id: string;
  text: string;
  sayings: readonly string[];
}

export type OwnWordsMatch =
  /** It is this one. */
  | { kind: 'sure'; reply: string }
  /** It may be one of these, the likeliest first: ask. */
  | { kind: 'unsure'; replies: readonly string[] }
  /** Nothing on offer is like it. */
  | { kind: 'none' };

/** Found with the sayings of the built-in scenarios, each held back once: see the test. */
const sureFrom = 0.28;
/** How far ahead of the next, as a share of its own likeness. */
const sureLead = 0.22;
const alikeFrom = 0.1;
const mostAsked = 3;

/**
 * Which of the replies somebody means by what they typed: the cosine of words and of runs of three
 * letters, the rarer ones of more weight, with the likest way of saying a reply and with all of its
 * ways at once. What is word for word one reply's is that reply. Never a guess: what is not clearly ahead is asked. The order of replies changes nothing.
 */
export function matchOwnWords(typed: string, replies: readonly SayableReply[]): OwnWordsMatch {
  const exact = replies.filter((reply) => waysOf(reply).some((way) => isSame(way, typed)));
  const [only] = exact;
  if (only !== undefined && exact.length === 1) return { kind: 'sure', reply: only.id };
  const ranked = likenesses(typed, replies).filter(({ likeness }) => likeness >= alikeFrom);
  const [first, second] = ranked;
  if (first === undefined) return { kind: 'none' };
  const lead = 1 - (second?.likeness ?? 0) / first.likeness;
  if (first.likeness >= sureFrom && lead >= sureLead) return { kind: 'sure', reply: first.reply };
  return { kind: 'unsure', replies: ranked.slice(0, mostAsked).map(({ reply }) => reply) };
}

/** How alike each reply is to what was typed, 0…1, the likest first. */
export function likenesses(
  typed: string,
  replies: readonly SayableReply[],
): { reply: string; likeness: number }[] {
  const examples = replies.map((reply) => ({
    id: reply.id,
    ways: waysOf(reply).map(featuresOf),
  }));
  const weight = rarity(examples.map(({ ways }) => ways));
  const wanted = featuresOf(typed);
  const likeness = (way: Features) =>
    (cosine('w', wanted, way, weight) + cosine('t', wanted, way, weight)) / 2;
  return examples
    .map(({ id, ways }) => ({
      reply: id,
      likeness: (Math.max(...ways.map(likeness)) + likeness(together(ways))) / 2,
    }))
    .toSorted((one, other) => other.likeness - one.likeness || (one.reply < other.reply ? -1 : 1));
}

function waysOf({ text, sayings }: SayableReply): string[] {
  return [text, ...sayings];
}

function isSame(one: string, other: string): boolean {
  const words = plainWords(one).join(' ');
  return words !== '' && words === plainWords(other).join(' ');
}

/** Each feature as often as the text that has it most. */
function together(ways: readonly Features[]): Features {
  const all = new Map<string, number>();
  for (const way of ways) {
    for (const [feature, count] of way) all.set(feature, Math.max(all.get(feature) ?? 0, count));
  }
  return all;
}

type Weight = (feature: string) => number;

/** A feature that many replies have tells little about which of them is meant. */
function rarity(replies: readonly (readonly Features[])[]): Weight {
  const having = new Map<string, number>();
  for (const ways of replies) {
    const features = new Set(ways.flatMap((way) => [...way.keys()]));
    for (const feature of features) having.set(feature, (having.get(feature) ?? 0) + 1);
  }
  return (feature) => Math.log(1 + replies.length / (having.get(feature) ?? 1));
}

function cosine(kind: 'w' | 't', one: Features, other: Features, weight: Weight): number {
  let product = 0;
  let squares = 0;
  let otherSquares = 0;
  for (const [feature, count] of one) {
    if (!feature.startsWith(kind)) continue;
    const factor = weight(feature) ** 2;
    squares += count * count * factor;
    product += count * (other.get(feature) ?? 0) * factor;
  }
  for (const [feature, count] of other) {
    if (feature.startsWith(kind)) otherSquares += (count * weight(feature)) ** 2;
  }
  return product === 0 ? 0 : product / Math.sqrt(squares * otherSquares);
}
