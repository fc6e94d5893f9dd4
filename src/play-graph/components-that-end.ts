import type { Components } from './components.ts';
import type { PlayGraph } from './play-graph.ts';

/** 1 for each component from which an ending can be reached by edges that stay inside `components`. */
export function componentsThatEnd(
  graph: PlayGraph,
  { count, start, members, componentOf }: Components,
  arrowLimit = graph.replyArrows,
): Uint8Array {
  const { edgeStart, edgeTarget, edgeArrow } = graph;
  const ends = new Uint8Array(count);
  for (let component = 0; component < count; component++) {
    const end = start[component + 1] ?? 0;
    for (let place = start[component] ?? 0; place < end && ends[component] === 0; place++) {
      const from = members[place] ?? 0;
      if (graph.isEnding(from)) ends[component] = 1;
      const edgeEnd = edgeStart[from + 1] ?? 0;
      for (let edge = edgeStart[from] ?? 0; edge < edgeEnd; edge++) {
        if ((edgeArrow[edge] ?? 0) >= arrowLimit) continue;
        if (ends[componentOf[edgeTarget[edge] ?? 0] ?? 0] === 1) ends[component] = 1;
      }
    }
  }
  return ends;
}
