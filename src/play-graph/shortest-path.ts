import type { Arrow, PlayGraph } from './play-graph.ts';

type Edges = Pick<PlayGraph, 'edgeStart' | 'edgeTarget' | 'edgeArrow' | 'arrows'>;

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

/**
 * Edges of a shortest play from the start to a configuration. Configurations are numbered breadth
 * first, so the first edge that leads to one comes from a nearest one.
 */
export function shortestPath(graph: Edges, configuration: number): number[] {
  const path: number[] = [];
  let edge = graph.edgeTarget.length;
  for (let at = configuration; at > 0; at = sourceOf(graph, edge)) {
    const first = graph.edgeTarget.subarray(0, edge).indexOf(at);
    if (first < 0) break;
    edge = first;
    path.push(edge);
  }
  return path.reverse();
}

/** The arrows of `shortestPath`. */
export function arrowsTo(graph: Edges, configuration: number): Arrow[] {
  return shortestPath(graph, configuration).flatMap(
    (edge) => graph.arrows[graph.edgeArrow[edge] ?? -1] ?? [],
  );
}
