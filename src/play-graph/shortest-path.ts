import type { Arrow, PlayGraph } from './play-graph.ts';

type Edges = Pick<PlayGraph, 'edgeStart' | 'edgeArrow' | 'foundBy' | 'arrows'>;

/** The configuration that an edge leaves. */
export function sourceOf({ edgeStart }: Pick<PlayGraph, 'edgeStart'>, edge: number): number {
  let low = 0;
  let high = edgeStart.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edgeStart[middle] ?? 0) <= edge) low = middle;
    else high = middle;
  }
  return low;
}

/** Edges of a shortest play from the start to a configuration. */
export function shortestPath(graph: Edges, configuration: number): number[] {
  const path: number[] = [];
  for (let edge = graph.foundBy[configuration] ?? -1; edge >= 0;) {
    path.push(edge);
    edge = graph.foundBy[sourceOf(graph, edge)] ?? -1;
  }
  return path.reverse();
}

/** The arrows of `shortestPath`. */
export function arrowsTo(graph: Edges, configuration: number): Arrow[] {
  return shortestPath(graph, configuration).flatMap(
    (edge) => graph.arrows[graph.edgeArrow[edge] ?? -1] ?? [],
  );
}
