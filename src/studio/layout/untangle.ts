import type { Columns, Link } from './columns.ts';
import { crossingsOf } from './crossings.ts';

/** Forth and back; a map too large to be taken in is not worth as many. */
const sweeps = { few: 4, many: 12, large: 2000 };

/** Orders each column so that few ways cross: towards the middle of what each knot hangs on. */
export function untangle(graph: Columns): void {
  const place = new Float64Array(graph.knots.length);
  const middles = new Float64Array(graph.knots.length);
  const number = (): void => {
    for (const column of graph.columns) column.forEach((knot, at) => (place[knot] = at));
  };
  number();
  let best = graph.columns.map((column) => [...column]);
  let fewest = crossingsOf(graph, place);
  const most = graph.knots.length > sweeps.large ? sweeps.few : sweeps.many;
  for (let sweep = 0; sweep < most && fewest > 0; sweep++) {
    const back = sweep % 2 === 1;
    const columns = back ? graph.columns.toReversed() : graph.columns;
    for (const column of columns) {
      for (const knot of column) {
        middles[knot] = back
          ? middle(graph.out[knot] ?? [], 'to', place, graph)
          : middle(graph.into[knot] ?? [], 'from', place, graph);
      }
      const movable = column.filter((knot) => (middles[knot] ?? -1) >= 0);
      movable.sort((one, other) => (middles[one] ?? 0) - (middles[other] ?? 0));
      let next = 0;
      column.forEach((knot, at) => {
        if ((middles[knot] ?? -1) >= 0) column[at] = movable[next++] ?? knot;
      });
      column.forEach((knot, at) => (place[knot] = at));
    }
    const crossings = crossingsOf(graph, place);
    if (crossings < fewest) {
      fewest = crossings;
      best = graph.columns.map((column) => [...column]);
    }
  }
  graph.columns.splice(0, graph.columns.length, ...best);
}

/** Less than nothing for what hangs on nothing on that side: it stays in its place. */
function middle(
  links: readonly Link[],
  end: 'from' | 'to',
  place: Float64Array,
  { knots }: Columns,
): number {
  if (links.length === 0) return -1;
  let sum = 0;
  for (const link of links) {
    const share = end === 'from' ? link.port / (2 * (knots[link.from]?.height ?? 0) + 1) : 0;
    sum += (place[link[end]] ?? 0) + share;
  }
  return Math.max(0, sum / links.length);
}
