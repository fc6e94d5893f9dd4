import type { Components } from './components.ts';
import { edgeEnds } from './edge-ends.ts';
import type { PlayGraph } from './play-graph.ts';

/** 1 for each component from which an ending can be reached by the edges it was found with. */
export function componentsThatEnd(
  graph: PlayGraph,
  { count, start, members, componentOf }: Components,
  arrowLimit = graph.replyArrows,
): Uint8Array {
  const { edgeStart, edgeTarget, endings } = graph;
  const edgeEnd = edgeEnds(graph, arrowLimit);
  const ends = new Uint8Array(count);
  for (let component = 0; component < count; component++) {
    const end = start[component + 1] ?? 0;
    let found = false;
    for (let place = start[component] ?? 0; place < end && !found; place++) {
      const from = members[place] ?? 0;
      found = endings[from] === 1;
      const last = edgeEnd[from] ?? 0;
      for (let edge = edgeStart[from] ?? 0; edge < last && !found; edge++) {
        found = ends[componentOf[edgeTarget[edge] ?? 0] ?? 0] === 1;
      }
    }
    if (found) ends[component] = 1;
  }
  return ends;
}
