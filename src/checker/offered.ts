import type { PlayGraph } from '../play-graph/play-graph.ts';

/** Edges of the replies that are offered in a configuration. */
export function offered(graph: PlayGraph, configuration: number): number[] {
  const edges: number[] = [];
  const end = graph.edgeStart[configuration + 1] ?? 0;
  for (let edge = graph.edgeStart[configuration] ?? 0; edge < end; edge++) {
    if ((graph.edgeArrow[edge] ?? 0) < graph.replyArrows) edges.push(edge);
  }
  return edges;
}

/** How many they are. */
export function offeredCount(graph: PlayGraph, configuration: number): number {
  let count = 0;
  const end = graph.edgeStart[configuration + 1] ?? 0;
  for (let edge = graph.edgeStart[configuration] ?? 0; edge < end; edge++) {
    if ((graph.edgeArrow[edge] ?? 0) < graph.replyArrows) count++;
  }
  return count;
}
