/** A stone as far as its word is concerned, in per cent of the picture. */
export interface WordedStone {
  turn: number;
  word: string;
  x: number;
  y: number;
  /** The line comes down to it, and its word is clear of the line below. */
  fell: boolean;
}

export interface PlacedWord extends WordedStone {
  side: 'above' | 'below';
  anchor: 'start' | 'middle' | 'end';
}

/** Wide enough for a letter on the narrowest phone, in per cent of the picture's width. */
const letter = 2.4;
const lineHeight = 13;
const distance = 12;

const belowFirst = ['below', 'above'] as const;
const aboveFirst = ['above', 'below'] as const;

/**
 * Which words stand at which stones: the low point's, the selected one's, the last one's, in that
 * order, each on the side where no other word is; where there is no room, none.
 */
export function lineWords(
  stones: readonly WordedStone[],
  lowPoint: number | null,
  selected: number | null,
): PlacedWord[] {
  const placed: PlacedWord[] = [];
  const last = stones.at(-1)?.turn ?? null;
  for (const turn of new Set([lowPoint, selected, last])) {
    const stone = stones.find((one) => one.turn === turn);
    if (stone === undefined) continue;
    const anchor = anchorOf(stone);
    const x = anchor === 'start' ? 0 : anchor === 'end' ? 100 : stone.x;
    const word = (stone.fell || turn === lowPoint ? belowFirst : aboveFirst)
      .map((side) => ({ ...stone, x, side, anchor }))
      .find((one) => placed.every((other) => !overlap(one, other)));
    if (word !== undefined) placed.push(word);
  }
  return placed;
}

function anchorOf({ x, word }: WordedStone): PlacedWord['anchor'] {
  const half = (word.length * letter) / 2;
  if (x - half < 0) return 'start';
  return x + half > 100 ? 'end' : 'middle';
}

function overlap(one: PlacedWord, other: PlacedWord): boolean {
  const [from, to] = spanOf(one);
  const [otherFrom, otherTo] = spanOf(other);
  return from < otherTo && otherFrom < to && Math.abs(heightOf(one) - heightOf(other)) < lineHeight;
}

function spanOf({ x, word, anchor }: PlacedWord): [number, number] {
  const width = word.length * letter;
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [from, from + width];
}

function heightOf({ y, side }: PlacedWord): number {
  return side === 'above' ? y - distance : y + distance;
}
