import { edgesByItem } from './edges-by-item.ts';
import type { Level, LevelEdge } from './level.ts';

/**
 * The edges without those that lead back: on a circle, up the file. Authors write a conversation
 * from its beginning to its end. What leads to where it begins always leads back.
 */
export function onwardEdges({ items, edges, first }: Level): LevelEdge[] {
  const out = edgesByItem(edges, 'from', items.length);
  const circle = circlesOf(items.length, out, edgesByItem(edges, 'to', items.length));
  return edges.filter(
    ({ from, to }) => to !== first && (circle[from] !== circle[to] || to > from || from === first),
  );
}

/** For each item the number of the circles it is on; items lead to each other only where it is the same. */
function circlesOf(
  count: number,
  out: readonly LevelEdge[][],
  into: readonly LevelEdge[][],
): Int32Array {
  const left: number[] = [];
  const seen = new Uint8Array(count);
  for (let start = 0; start < count; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const stack = [{ item: start, next: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const edge = out[top.item]?.[top.next++];
      if (edge === undefined) {
        left.push(top.item);
        stack.pop();
      } else if (seen[edge.to] === 0) {
        seen[edge.to] = 1;
        stack.push({ item: edge.to, next: 0 });
      }
    }
  }
  const circle = new Int32Array(count).fill(-1);
  for (const start of left.reverse()) {
    if (circle[start] !== -1) continue;
    circle[start] = start;
    const open = [start];
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
      for (const { from } of into[item] ?? []) {
        if (circle[from] !== -1) continue;
        circle[from] = start;
        open.push(from);
      }
    }
  }
  return circle;
}

/**
 * The same, where most items have a column already: what leads onwards between those keeps doing
 * so, and nothing is turned round that is not new.
 */
export function onwardEdgesKept(
  { items, edges, first }: Level,
  layerOf: readonly (number | null)[],
): LevelEdge[] {
  const onward: LevelEdge[] = [];
  const out: number[][] = items.map(() => []);
  const take = (edge: LevelEdge): void => {
    onward.push(edge);
    out[edge.from]?.push(edge.to);
  };
  const leads = (from: number, to: number): boolean => {
    const seen = new Set([from]);
    const open = [from];
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
      if (item === to) return true;
      for (const next of out[item] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
    return false;
  };
  const fresh: LevelEdge[] = [];
  for (const edge of edges) {
    const [from, to] = [layerOf[edge.from] ?? null, layerOf[edge.to] ?? null];
    if (edge.to === first) continue;
    if (from === null || to === null) fresh.push(edge);
    else if (from < to) take(edge);
  }
  for (const edge of fresh) if (!leads(edge.to, edge.from)) take(edge);
  return onward;
}
