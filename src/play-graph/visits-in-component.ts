import { repliesAt } from './chain-of-component.ts';
import type { Components } from './components.ts';
import type { PlayGraph } from './play-graph.ts';

/** Components up to this size are solved as a full table. */
export const smallComponent = 64;

/** Room to work in, used again for each component. */
export interface SmallRoom {
  /** Of each configuration: its place within its component. */
  placeOf: Int32Array;
  chances: Float64Array;
  leaving: Float64Array;
}

export function smallRoom(size: number): SmallRoom {
  return {
    placeOf: new Int32Array(size),
    chances: new Float64Array(smallComponent * smallComponent),
    leaving: new Float64Array(smallComponent),
  };
}

/**
 * Turns, in `visits`, the arrivals at the members of a small component into the expected visits of
 * one who picks uniformly among the offered replies. Members are taken out one after the other
 * (Grassmann, Taksar and Heyman): nothing is subtracted, so no digits are lost.
 */
export function visitsInComponent(
  graph: PlayGraph,
  { componentOf, start, members }: Components,
  component: number,
  visits: Float64Array,
  { placeOf, chances, leaving }: SmallRoom,
): void {
  const { edgeStart, edgeTarget, edgeArrow, replyArrows } = graph;
  const first = start[component] ?? 0;
  const size = (start[component + 1] ?? 0) - first;
  for (let place = 0; place < size; place++) placeOf[members[first + place] ?? 0] = place;
  chances.fill(0, 0, size * size);
  for (let from = 0; from < size; from++) {
    const member = members[first + from] ?? 0;
    const each = 1 / repliesAt(graph, member);
    leaving[from] = 0;
    const end = edgeStart[member + 1] ?? 0;
    for (let edge = edgeStart[member] ?? 0; edge < end; edge++) {
      if ((edgeArrow[edge] ?? 0) >= replyArrows) continue;
      const target = edgeTarget[edge] ?? 0;
      if (componentOf[target] !== component) leaving[from] = (leaving[from] ?? 0) + each;
      else if (target !== member) {
        const cell = from * size + (placeOf[target] ?? 0);
        chances[cell] = (chances[cell] ?? 0) + each;
      }
    }
  }

  for (let out = size - 1; out >= 0; out--) {
    const row = out * size;
    let total = leaving[out] ?? 0;
    for (let to = 0; to < out; to++) total += chances[row + to] ?? 0;
    // The own cell is free: staying is left out of the chances.
    chances[row + out] = total;
    const outMember = members[first + out] ?? 0;
    for (let from = 0; from < out; from++) {
      const share = (chances[from * size + out] ?? 0) / total;
      if (share === 0) continue;
      leaving[from] = (leaving[from] ?? 0) + share * (leaving[out] ?? 0);
      for (let to = 0; to < out; to++) {
        if (to === from) continue;
        const cell = from * size + to;
        chances[cell] = (chances[cell] ?? 0) + share * (chances[row + to] ?? 0);
      }
    }
    const arriving = (visits[outMember] ?? 0) / total;
    for (let to = 0; to < out; to++) {
      const member = members[first + to] ?? 0;
      visits[member] = (visits[member] ?? 0) + arriving * (chances[row + to] ?? 0);
    }
  }
  for (let at = 0; at < size; at++) {
    const member = members[first + at] ?? 0;
    let arriving = visits[member] ?? 0;
    for (let from = 0; from < at; from++) {
      arriving += (visits[members[first + from] ?? 0] ?? 0) * (chances[from * size + at] ?? 0);
    }
    visits[member] = arriving / (chances[at * size + at] ?? 1);
  }
}
