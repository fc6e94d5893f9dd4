import { type Node, Position } from '@xyflow/react';
import { cardMeasures, headHeight, rowMiddle } from '../../../studio/layout/card-measures.ts';
import type { MapBox } from '../../../studio/layout/map-layout.ts';
import type { MapIndex } from '../../../studio/layout/map-index.ts';
import type { MapRow } from '../../../studio/layout/map-row.ts';
import type { OutlineState } from '../../../studio/outline.ts';
import type { StudioMapProps } from './studio-map-props.ts';

/** All that a card shows; equal data are the same object from one drawing to the next. */
export interface CardFacts extends Record<string, unknown> {
  path: string;
  state: OutlineState | null;
  rows: readonly MapRow[];
  card: number;
  isFirst: boolean;
  /** The state it is entered at by the one around it. */
  isEntry: boolean;
  /** Whether it is what is looked at, and which of its rows. */
  isHere: boolean;
  row: string | null;
  flag: 'error' | 'warning' | undefined;
  rowFlags: Readonly<Record<string, 'error' | 'warning'>>;
  heat: number | null;
  rowHeat: Readonly<Record<string, number>> | null;
  isLit: boolean;
  litRows: string;
  /** A running play is in it. */
  isPlaying: boolean;
  /** Where a way would be led just now. */
  isGoal: boolean;
}

export type MapNode = Node<CardFacts, 'state' | 'ghost'>;

export interface Shown extends Pick<StudioMapProps, 'flags' | 'heat'> {
  state: string | null;
  row: string | null;
  /** Keys of the rows, and paths of the states, that the play has passed. */
  lit: ReadonlySet<string>;
  goal: string | null;
  playing: string | null;
}

/** The name of the row that adds a reply, as a handle. */
export const addHandle = '+';

/** Makes nodes for a map; each time it takes over from the last one what has not changed. */
export function createMapNodes(): (index: MapIndex, shown: Shown) => MapNode[] {
  let before: ReadonlyMap<string, MapNode> = new Map();
  return (index, shown) => {
    const nodes = mapNodes(index, shown, before);
    before = new Map(nodes.map((node) => [node.id, node]));
    return nodes;
  };
}

function mapNodes(index: MapIndex, shown: Shown, before: ReadonlyMap<string, MapNode>): MapNode[] {
  return [...index.boxes].map(([path, box]) => {
    const state = index.states.get(path) ?? null;
    const rows = index.rows.get(path) ?? [];
    const parent = state?.parent ?? null;
    const facts: CardFacts = {
      path,
      state,
      rows,
      card: box.card,
      isFirst: index.initial === path,
      isEntry: parent !== null && index.states.get(parent)?.entersAt === path,
      isHere: shown.state === path,
      row: shown.state === path ? shown.row : null,
      flag: ownFrom(shown.flags, path),
      rowFlags: pick(shown.flags, rows),
      heat: shown.heat === null ? null : (ownFrom(shown.heat.states, path) ?? 0),
      rowHeat: shown.heat === null ? null : pick(shown.heat.replies, rows),
      isLit: shown.lit.has(path),
      isPlaying: shown.playing === path,
      isGoal: shown.goal === path,
      litRows: rows.flatMap(({ key }) => (shown.lit.has(key) ? key : [])).join('\n'),
    };
    const last = before.get(path);
    if (last !== undefined && isSame(last, facts, box)) return last;
    return {
      id: path,
      type: state === null ? 'ghost' : 'state',
      position: { x: box.x, y: box.y },
      width: box.width,
      height: box.height,
      data: facts,
      handles: handlesOf(facts, box),
      // Ways run over groups and under cards.
      zIndex: state?.kind === 'compound' ? 0 : 2,
      domAttributes: { 'aria-roledescription': undefined },
    } satisfies MapNode;
  });
}

function isSame(last: MapNode, facts: CardFacts, box: MapBox): boolean {
  return (
    last.position.x === box.x &&
    last.position.y === box.y &&
    last.width === box.width &&
    last.height === box.height &&
    Object.entries(facts).every(([key, value]) => isAlike(last.data[key], value))
  );
}

function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  return JSON.stringify(one) === JSON.stringify(other);
}

function handlesOf({ state, rows }: CardFacts, { width }: MapBox): NonNullable<MapNode['handles']> {
  if (state === null) return [];
  const at = (id: string, y: number) => ({
    id,
    type: 'source' as const,
    position: Position.Right,
    x: width,
    y,
    width: 1,
    height: 1,
  });
  const add = headHeight(state.kind) + rows.length * cardMeasures.row + cardMeasures.foot / 2;
  return [
    ...rows.map(({ key }, index) => at(key, rowMiddle(state.kind, index))),
    at(addHandle, state.kind === 'compound' ? cardMeasures.entry : add),
  ];
}

function ownFrom<Value>(from: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(from, key) ? from[key] : undefined;
}

function pick<Value>(
  from: Readonly<Record<string, Value>>,
  rows: readonly MapRow[],
): Record<string, Value> {
  return Object.fromEntries(
    rows.flatMap(({ key }): [string, Value][] => {
      const value = ownFrom(from, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
