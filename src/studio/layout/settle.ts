import { cardMeasures } from './card-measures.ts';
import type { Columns } from './columns.ts';
import { spread } from './spread.ts';

const sweeps = 6;

/** How far down each knot stands: where its ways run level, as far as the order leaves room. */
export function settle({ knots, columns, into, out }: Columns): Float64Array {
  const tops = new Float64Array(knots.length);
  for (let sweep = 0; sweep <= sweeps; sweep++) {
    const back = sweep % 2 === 1;
    for (const column of back ? columns.toReversed() : columns) {
      const wishes = column.map((knot) => {
        let sum = 0;
        let count = 0;
        if (!back || sweep === sweeps) {
          for (const { from, port, entry } of into[knot] ?? []) {
            sum += (tops[from] ?? 0) + port - entry;
            count++;
          }
        }
        if (back || sweep === sweeps) {
          for (const { to, port, entry } of out[knot] ?? []) {
            sum += (tops[to] ?? 0) + entry - port;
            count++;
          }
        }
        const { item = null, height = 0 } = knots[knot] ?? {};
        const at = count === 0 ? (tops[knot] ?? 0) : sum / count;
        return { at, height, weight: count === 0 ? 0.1 : item === null ? 4 : 1 };
      });
      const spots = spread(wishes, cardMeasures.gap);
      column.forEach((knot, index) => (tops[knot] = spots[index] ?? 0));
    }
  }
  return tops;
}
