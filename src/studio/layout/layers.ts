import { edgesByItem } from './edges-by-item.ts';
import type { Level, LevelEdge } from './level.ts';

/**
 * The column of each item: behind all that lead to it onwards, at least where it was, endings on
 * the far shore. What nothing leads to stands just before what it leads to, or under what is before
 * it in the file.
 */
export function layersOf(
  { items, first }: Level,
  onward: readonly LevelEdge[],
  before: readonly (number | null)[],
): number[] {
  const out = edgesByItem(onward, 'from', items.length);
  const into = edgesByItem(onward, 'to', items.length);
  const layers = items.map((_, item) => before[item] ?? 0);
  const waiting = into.map((edges) => edges.length);
  const order = [...items.keys()].filter((item) => waiting[item] === 0);
  for (let at = 0; at < order.length; at++) {
    const item = order[at] ?? 0;
    for (const { to } of out[item] ?? []) {
      layers[to] = Math.max(layers[to] ?? 0, (layers[item] ?? 0) + 1);
      waiting[to] = (waiting[to] ?? 0) - 1;
      if (waiting[to] === 0) order.push(to);
    }
  }
  for (const item of order.reverse()) {
    if (into[item]?.length !== 0 || item === first || typeof before[item] === 'number') continue;
    const next = (out[item] ?? []).map(({ to }) => layers[to] ?? 0);
    if (next.length > 0) layers[item] = Math.max(0, Math.min(...next) - 1);
    else layers[item] = items[item - 1]?.isEnding === false ? (before[item - 1] ?? 1) : 1;
  }
  const onShore = (item: number) => items[item]?.isEnding === true && out[item]?.length === 0;
  const inland = [...items.keys()].filter(
    (item) =>
      !onShore(item) && !(items[item]?.isGhost === true && typeof before[item] === 'number'),
  );
  const shore = Math.max(
    0,
    ...inland.map((item) => (layers[item] ?? 0) + 1),
    ...[...items.keys()].filter(onShore).map((item) => before[item] ?? 0),
  );
  return layers.map((layer, item) => (onShore(item) ? shore : layer));
}
