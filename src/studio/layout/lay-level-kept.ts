import { cardMeasures } from './card-measures.ts';
import { edgesByItem } from './edges-by-item.ts';
import { layersOf } from './layers.ts';
import type { Level, LevelEdge, Spot, SpotBefore } from './level.ts';
import { onwardEdgesKept } from './onward-edges.ts';

const { least: gap } = cardMeasures;
/** Farther than this from where it belongs, a new state rather moves others down. */
const nearEnough = 480;

/** Spots for all items where most of them have one: they keep it, unless there is no way round. */
export function layLevelKept(level: Level, before: readonly (SpotBefore | null)[]): Spot[] {
  const { items } = level;
  const intoAll = edgesByItem(level.edges, 'to', items.length);
  // What nothing led to was where it was for want of anything better.
  const kept = items.map((_, item) => {
    const spot = before[item];
    if (!spot) return null;
    const into = intoAll[item] ?? [];
    const isHeld =
      spot.wasLed ||
      item === level.first ||
      into.length === 0 ||
      into.some(({ from }) => (before[from]?.layer ?? Infinity) < spot.layer);
    return isHeld ? spot.layer : null;
  });
  const onward = onwardEdgesKept(level, kept);
  const layers = layersOf(level, onward, kept);
  const into = edgesByItem(onward, 'to', items.length);
  const out = edgesByItem(onward, 'from', items.length);
  const columns: number[][] = [];
  for (const item of items.keys()) (columns[layers[item] ?? 0] ??= []).push(item);

  const tops = items.map((_, item) => before[item]?.y ?? 0);
  for (const column of columns) {
    if (column === undefined) continue;
    const stays = (item: number) => before[item]?.layer === layers[item];
    const standing = column
      .filter(stays)
      .sort((one, other) => (tops[one] ?? 0) - (tops[other] ?? 0));
    pushDown(standing, items, tops);
    const arrivals = column
      .filter((item) => !stays(item))
      .map((item) => ({ item, wish: wishOf(item, into[item] ?? [], out[item] ?? [], tops) }))
      .sort((one, other) => one.wish - other.wish);
    for (const { item, wish } of arrivals) insert(item, wish, standing, items, tops);
  }
  return items.map((_, item) => ({ layer: layers[item] ?? 0, y: tops[item] ?? 0 }));
}

function wishOf(
  item: number,
  into: readonly LevelEdge[],
  out: readonly LevelEdge[],
  tops: readonly number[],
): number {
  const wishes =
    into.length > 0
      ? into.map(({ from, port, entry }) => (tops[from] ?? 0) + port - entry)
      : out.map(({ to, port, entry }) => (tops[to] ?? 0) + entry - port);
  if (wishes.length === 0) return tops[item - 1] ?? 0;
  return Math.max(0, Math.round(wishes.reduce((sum, one) => sum + one, 0) / wishes.length));
}

/** Each below the one above it, none moved that need not be. */
function pushDown(column: readonly number[], items: Level['items'], tops: number[]): void {
  let free = -Infinity;
  for (const item of column) {
    const top = Math.max(tops[item] ?? 0, free);
    tops[item] = top;
    free = top + (items[item]?.height ?? 0) + gap;
  }
}

function insert(
  item: number,
  wish: number,
  column: number[],
  items: Level['items'],
  tops: number[],
): void {
  const { height = 0 } = items[item] ?? {};
  let best = { distance: Infinity, at: 0, top: 0 };
  let free = 0;
  for (let at = 0; at <= column.length; at++) {
    const below = column[at];
    const end = below === undefined ? Infinity : (tops[below] ?? 0) - gap - height;
    if (end >= free) {
      const top = Math.min(Math.max(wish, free), end);
      const distance = Math.abs(top - wish);
      if (distance < best.distance) best = { distance, at, top };
    }
    if (below !== undefined) free = (tops[below] ?? 0) + (items[below]?.height ?? 0) + gap;
  }
  if (best.distance > nearEnough) {
    const at = column.findIndex(
      (other) => (tops[other] ?? 0) + (items[other]?.height ?? 0) / 2 > wish,
    );
    const above = column[at - 1];
    const top = above === undefined ? 0 : (tops[above] ?? 0) + (items[above]?.height ?? 0) + gap;
    best = { distance: 0, at: at < 0 ? column.length : at, top };
  }
  tops[item] = best.top;
  column.splice(best.at, 0, item);
  pushDown(column, items, tops);
}
