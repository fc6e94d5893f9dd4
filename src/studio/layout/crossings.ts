import type { Columns } from './columns.ts';

/** How many pairs of links cross, all columns together. Takes the links of a knot from top to bottom. */
export function crossingsOf({ columns, out }: Columns, place: Float64Array): number {
  let crossings = 0;
  columns.forEach((column, layer) => {
    const size = columns[layer + 1]?.length ?? 0;
    const tree = new Uint32Array(size + 1);
    let seen = 0;
    for (const knot of column) {
      for (const { to } of out[knot] ?? []) {
        const at = (place[to] ?? 0) + 1;
        let above = 0;
        for (let step = at; step > 0; step -= step & -step) above += tree[step] ?? 0;
        crossings += seen - above;
        for (let step = at; step <= size; step += step & -step) tree[step] = (tree[step] ?? 0) + 1;
        seen++;
      }
    }
  });
  return crossings;
}
