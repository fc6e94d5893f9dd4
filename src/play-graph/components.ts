import { edgeEnds } from './edge-ends.ts';
import type { PlayGraph } from './play-graph.ts';

/** Strongly connected components, numbered so that edges lead to lower or equal numbers. */
export interface Components {
  readonly count: number;
  /** Of each configuration; −1 where it can't be reached without timers and timers are off. */
  readonly componentOf: Int32Array;
  /** Configurations by component: members[start[k]] … members[start[k + 1] − 1]. */
  readonly start: Int32Array;
  readonly members: Int32Array;
  /** 1 where a component holds a cycle. */
  readonly cyclic: Uint8Array;
}

/** Left behind in a component: comes after all that is still open. */
const placedOrder = 0x7fffffff;

/** Tarjan's algorithm over arrays; timers' edges only where `arrowLimit` is above `replyArrows`. */
export function componentsOf(graph: PlayGraph, arrowLimit = graph.arrows.length): Components {
  const { size, edgeStart, edgeTarget } = graph;
  const edgeEnd = edgeEnds(graph, arrowLimit);
  const componentOf = new Int32Array(size).fill(-1);
  const order = new Int32Array(size);
  const members = new Int32Array(size);
  const start = new Int32Array(size + 1);
  const cyclic = new Uint8Array(size);
  const open = new Int32Array(size);
  // The way from the start to where the search is, by depth.
  const way = new Int32Array(size);
  const nextEdge = new Int32Array(size);
  const low = new Int32Array(size);
  let opened = 0;
  let visited = 0;
  let placed = 0;
  let count = 0;
  let depth = 0;
  let next: number = graph.start;
  while (depth >= 0) {
    if (next >= 0) {
      way[depth] = open[opened++] = next;
      order[next] = low[depth] = ++visited;
      nextEdge[depth] = edgeStart[next] ?? 0;
      next = -1;
    }
    const at = way[depth] ?? 0;
    const end = edgeEnd[at] ?? 0;
    let edge = nextEdge[depth] ?? 0;
    let lowest = low[depth] ?? 0;
    for (; edge < end && next < 0; edge++) {
      const target = edgeTarget[edge] ?? 0;
      const seen = order[target] ?? 0;
      if (seen === 0) next = target;
      else if (seen < lowest) lowest = seen;
    }
    low[depth] = lowest;
    nextEdge[depth] = edge;
    if (next >= 0) {
      depth++;
      continue;
    }
    depth--;
    if (lowest === order[at]) {
      const first = placed;
      for (let member = -1; member !== at;) {
        member = open[--opened] ?? at;
        order[member] = placedOrder;
        componentOf[member] = count;
        members[placed++] = member;
      }
      const loops = placed - first > 1 || leadsTo(edgeTarget, at, edgeStart[at] ?? 0, end);
      cyclic[count] = loops ? 1 : 0;
      start[++count] = placed;
    } else if (lowest < (low[depth] ?? 0)) {
      low[depth] = lowest;
    }
  }
  return {
    count,
    componentOf,
    start: start.slice(0, count + 1),
    members: members.slice(0, placed),
    cyclic: cyclic.slice(0, count),
  };
}

function leadsTo(edgeTarget: Int32Array, target: number, first: number, end: number): boolean {
  for (let edge = first; edge < end; edge++) if (edgeTarget[edge] === target) return true;
  return false;
}
