import { cardMeasures } from './card-measures.ts';
import { columnsOf } from './columns.ts';
import { layersOf } from './layers.ts';
import type { Level, Spot } from './level.ts';
import { onwardEdges } from './onward-edges.ts';
import { settle } from './settle.ts';
import { untangle } from './untangle.ts';

/** Spots for all items of a level, with nothing to hold on to. */
export function layLevelAnew(level: Level): Spot[] {
  const onward = onwardEdges(level);
  const layers = layersOf(level, onward, []);
  const met = new Set([level.first, ...onward.map(({ to }) => to), ...level.items.keys()]);
  const columns = columnsOf(level, onward, layers, [...met]);
  untangle(columns);
  const tops = settle(columns);
  const height = (item: number) => level.items[item]?.height ?? 0;
  const downwards = [...level.items.keys()].sort(
    (one, other) => (tops[one] ?? 0) - (tops[other] ?? 0),
  );
  // What hangs together may come to stand far from the rest: a band with nothing in it is no use.
  const spots: number[] = [];
  let shift = 0;
  let bottom = -Infinity;
  for (const item of downwards) {
    const top = tops[item] ?? 0;
    if (bottom === -Infinity) shift = -top;
    else shift -= Math.max(0, top - bottom - 2 * cardMeasures.gap);
    bottom = Math.max(bottom, top + height(item));
    spots[item] = Math.round(top + shift);
  }
  return level.items.map((_, item) => ({ layer: layers[item] ?? 0, y: spots[item] ?? 0 }));
}
