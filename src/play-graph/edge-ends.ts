import type { PlayGraph } from './play-graph.ts';

/** Of each configuration: the end of its edges, of replies' alone unless `arrowLimit` lets timers in. */
export function edgeEnds(graph: PlayGraph, arrowLimit: number): Int32Array {
  return arrowLimit > graph.replyArrows ? graph.edgeStart.subarray(1) : graph.replyEnd;
}
