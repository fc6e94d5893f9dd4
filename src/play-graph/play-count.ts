import { componentsOf } from './components.ts';
import { componentsThatEnd } from './components-that-end.ts';
import type { PlayGraph } from './play-graph.ts';

export interface PlayCount {
  /** Different complete plays without timers; null where a cycle lies on the way to an ending. */
  plays: bigint | null;
  /** Replies in a complete play; null where there is none. */
  leastTurns: number | null;
  /** Null also where a cycle makes it unbounded. */
  greatestTurns: number | null;
}

/** How many plays a scenario has and how long they are, timers off. */
export function playCountOf(
  graph: PlayGraph,
  components = componentsOf(graph, graph.replyArrows),
  canEnd = componentsThatEnd(graph, components),
): PlayCount {
  const { size, edgeStart, edgeTarget, edgeArrow, replyArrows } = graph;
  const { members, cyclic, componentOf } = components;
  const endless = canEnd.some((ends, component) => ends === 1 && cyclic[component] === 1);
  const leastTurns = leastTurnsOf(graph);
  if (leastTurns === null) return { plays: 0n, leastTurns, greatestTurns: null };
  if (endless) return { plays: null, leastTurns, greatestTurns: null };

  // Ways that lead here, forgotten once passed on: the numbers grow with the depth.
  const ways: bigint[] = Array.from({ length: size }, () => 0n);
  const turns = new Int32Array(size);
  let plays = 0n;
  let greatestTurns = 0;
  ways[graph.start] = 1n;
  for (let place = members.length - 1; place >= 0; place--) {
    const from = members[place] ?? 0;
    if (canEnd[componentOf[from] ?? 0] === 0) continue;
    const here = ways[from] ?? 0n;
    ways[from] = 0n;
    const length = turns[from] ?? 0;
    if (graph.isEnding(from)) {
      plays += here;
      greatestTurns = Math.max(greatestTurns, length);
    }
    const edgeEnd = edgeStart[from + 1] ?? 0;
    for (let edge = edgeStart[from] ?? 0; edge < edgeEnd; edge++) {
      if ((edgeArrow[edge] ?? 0) >= replyArrows) continue;
      const to = edgeTarget[edge] ?? 0;
      ways[to] = (ways[to] ?? 0n) + here;
      if ((turns[to] ?? 0) <= length) turns[to] = length + 1;
    }
  }
  return { plays, leastTurns, greatestTurns };
}

function leastTurnsOf(graph: PlayGraph): number | null {
  const { size, edgeStart, edgeTarget, edgeArrow, replyArrows } = graph;
  const turns = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  let length = 1;
  turns[0] = 0;
  for (let head = 0; head < length; head++) {
    const from = queue[head] ?? 0;
    if (graph.isEnding(from)) return turns[from] ?? 0;
    const end = edgeStart[from + 1] ?? 0;
    for (let edge = edgeStart[from] ?? 0; edge < end; edge++) {
      const to = edgeTarget[edge] ?? 0;
      if ((edgeArrow[edge] ?? 0) >= replyArrows || turns[to] !== -1) continue;
      turns[to] = (turns[from] ?? 0) + 1;
      queue[length++] = to;
    }
  }
  return null;
}
