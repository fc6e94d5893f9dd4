import type { LevelEdge } from './level.ts';

/** The edges of each item, by the end that is asked for. */
export function edgesByItem<Edge extends LevelEdge>(
  edges: readonly Edge[],
  end: 'from' | 'to',
  count: number,
): Edge[][] {
  const found: Edge[][] = Array.from({ length: count }, () => []);
  for (const edge of edges) found[edge[end]]?.push(edge);
  return found;
}
