import { cardMeasures } from './card-measures.ts';
import type { Level, LevelEdge } from './level.ts';

/** A thing in a column: an item, or the place where ways pass on to an item farther on. */
export interface Knot {
  item: number | null;
  height: number;
}

/** Leads from a column to the next. */
export interface Link {
  from: number;
  to: number;
  port: number;
  entry: number;
}

export interface Columns {
  knots: readonly Knot[];
  /** By layer, the knots from top to bottom. */
  columns: number[][];
  /** By knot. */
  into: readonly Link[][];
  /** From top to bottom. */
  out: readonly Link[][];
}

const passage = 12;

/** Ways to the same item flow together: for each column they pass there is one knot for all. */
export function columnsOf(
  { items }: Level,
  onward: readonly LevelEdge[],
  layers: readonly number[],
  order: readonly number[],
): Columns {
  const knots: Knot[] = items.map(({ height }, item) => ({ item, height }));
  const columns: number[][] = [];
  const into: Link[][] = items.map(() => []);
  const out: Link[][] = items.map(() => []);
  for (const item of order) (columns[layers[item] ?? 0] ??= []).push(item);

  const link = (one: Link): void => {
    out[one.from]?.push(one);
    into[one.to]?.push(one);
  };
  const passages = new Map<string, number>();
  for (const { from, to, port, entry } of onward) {
    const goal = layers[to] ?? 0;
    if (goal - (layers[from] ?? 0) - 1 > cardMeasures.farthest) continue;
    let last = from;
    let joined = false;
    for (let layer = (layers[from] ?? 0) + 1; layer < goal && !joined; layer++) {
      const key = `${to} ${layer}`;
      const known = passages.get(key);
      const knot = known ?? knots.length;
      if (known === undefined) {
        passages.set(key, knot);
        knots.push({ item: null, height: passage });
        into.push([]);
        out.push([]);
        (columns[layer] ??= []).push(knot);
      }
      link({ from: last, to: knot, port: last === from ? port : 0, entry: 0 });
      last = knot;
      joined = known !== undefined;
    }
    if (!joined) link({ from: last, to, port: last === from ? port : 0, entry });
  }
  for (const links of out) links.sort((one, other) => one.port - other.port);
  for (let layer = 0; layer < columns.length; layer++) columns[layer] ??= [];
  return { knots, columns, into, out };
}
