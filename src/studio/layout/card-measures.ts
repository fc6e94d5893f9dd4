import type { OutlineState } from '../outline.ts';

/** Sizes of a card, in units of the map. They hang on how much a state holds, never on its words. */
export const cardMeasures = {
  width: 264,
  /** Key, first words, mood or ending. */
  head: 116,
  /** The same of a state with others in it. */
  groupHead: 76,
  row: 32,
  /** Where a reply is added. */
  foot: 32,
  /** Where ways arrive, from the top. */
  entry: 24,
  ghostWidth: 200,
  ghostHeight: 56,
  /** Between a group's border and what is in it. */
  pad: 28,
  /** Between a group's own card and what is in it. */
  band: 40,
  /** Between two cards of a column: as laid out anew, and as may come of adding to it. */
  gap: 56,
  least: 22,
  /** Between two columns. */
  gutter: 120,
  /** A way over more columns than these runs along the outside of all of them. */
  farthest: 6,
} as const;

export function cardHeight(kind: OutlineState['kind'], rows: number): number {
  const { row, foot } = cardMeasures;
  const hasFoot = kind === 'atomic' || (kind === 'final' && rows > 0);
  return headHeight(kind) + rows * row + (hasFoot ? foot : 0);
}

export function headHeight(kind: OutlineState['kind']): number {
  return kind === 'compound' ? cardMeasures.groupHead : cardMeasures.head;
}

/** The middle of a row, from the top of its card. */
export function rowMiddle(kind: OutlineState['kind'], index: number): number {
  return headHeight(kind) + (index + 0.5) * cardMeasures.row;
}
