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

/** Tarjan's algorithm over arrays; `arrowLimit` leaves out edges whose arrow is not below it. */
export function componentsOf(graph: PlayGraph, arrowLimit = graph.arrows.length): Components {
  const { size, edgeStart, edgeTarget, edgeArrow } = graph;
  const componentOf = new Int32Array(size).fill(-1);
  const order = new Int32Array(size);
  const low = new Int32Array(size);
  const nextEdge = new Int32Array(size);
  const caller = new Int32Array(size);
  const members = new Int32Array(size);
  const start = new Int32Array(size + 1);
  const cyclic = new Uint8Array(size);
  const loops = new Uint8Array(size);
  const open = new Int32Array(size);
  let opened = 0;
  let visited = 0;
  let placed = 0;
  let count = 0;

  let at: number = graph.start;
  caller[at] = -1;
  while (at >= 0) {
    if (order[at] === 0) {
      order[at] = low[at] = ++visited;
      nextEdge[at] = edgeStart[at] ?? 0;
      open[opened++] = at;
    }
    const end = edgeStart[at + 1] ?? 0;
    let edge = nextEdge[at] ?? 0;
    let lowest = low[at] ?? 0;
    let inner = -1;
    for (; edge < end; edge++) {
      if ((edgeArrow[edge] ?? 0) >= arrowLimit) continue;
      const target = edgeTarget[edge] ?? 0;
      const seen = order[target] ?? 0;
      if (seen === 0) {
        inner = target;
        break;
      }
      if ((componentOf[target] ?? 0) < 0) {
        if (seen < lowest) lowest = seen;
        if (target === at) loops[at] = 1;
      }
    }
    low[at] = lowest;
    nextEdge[at] = edge + 1;
    if (inner >= 0) {
      caller[inner] = at;
      at = inner;
      continue;
    }
    const outer: number = caller[at] ?? -1;
    if (lowest === order[at]) {
      const first = placed;
      let member = -1;
      while (member !== at) {
        member = open[--opened] ?? at;
        componentOf[member] = count;
        members[placed++] = member;
      }
      cyclic[count] = placed - first > 1 ? 1 : (loops[at] ?? 0);
      start[++count] = placed;
    } else if (lowest < (low[outer] ?? 0)) {
      low[outer] = lowest;
    }
    at = outer;
  }
  return {
    count,
    componentOf,
    start: start.slice(0, count + 1),
    members: members.slice(0, placed),
    cyclic: cyclic.slice(0, count),
  };
}
