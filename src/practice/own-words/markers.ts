/** Something that can be seen in the words themselves. */
export type MarkerKind =
  'question' | 'feeling' | 'apology' | 'thanks' | 'promise' | 'policy' | 'blame' | 'command';

export interface Marker {
  kind: MarkerKind;
  /** The places in the text that show it, in its own letters. */
  seen: readonly string[];
}

/** English only: in another language none of these is found, and nothing is said. */
const signs: Record<MarkerKind, RegExp> = {
  question: /[^.!?…]*\?/g,
  feeling:
    /\b(?:annoy(?:ed|ing)|angry|frustrat(?:ed|ing)|disappoint(?:ed|ing)|worr(?:ied|ying)|upset(?:ting)?|sad|afraid|scared|anxious|stress(?:ed|ful)|tired|lonely|embarrass(?:ed|ing)|hurt|exhaust(?:ed|ing)|awful|hard for you)\b/gi,
  apology: /\b(?:sorry|apologi[sz]e|apologies|my mistake|our mistake|my fault|our fault)\b/gi,
  thanks: /\b(?:thank you|thanks|grateful)\b/gi,
  promise:
    /\b(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|by (?:the )?\d+\w*|in \d+ (?:minutes?|hours?|days?|weeks?)|within \d+ \w+|at \d+(?::\d+)?)\b/gi,
  policy: /\b(?:policy|policies|procedure|process|system|department|terms|as per|regulations?)\b/gi,
  blame: /\byou (?:should have|ought to have|could have|didn['’]?t|never|failed|forgot)\b/gi,
  command: /\b(?:calm down|relax|you have to|you need to|you must)\b/gi,
};

const kinds: readonly MarkerKind[] = [
  'question',
  'feeling',
  'apology',
  'thanks',
  'promise',
  'policy',
  'blame',
  'command',
];

/** What can be seen in a reply, each with the words that show it. What it is worth, it does not say. */
export function markersOf(text: string): Marker[] {
  return kinds.flatMap((kind) => {
    const seen = [...text.matchAll(signs[kind])].map(([found]) => found.trim());
    return seen.length === 0 ? [] : [{ kind, seen }];
  });
}
