import type { Components } from '../play-graph/components.ts';
import type { PlayGraph } from '../play-graph/play-graph.ts';

/** Of each configuration: 1 where one of those meant is it or can be reached from it. */
export function canReach(
  { edgeStart, edgeTarget }: PlayGraph,
  { count, start, members }: Components,
  isMeant: (configuration: number) => boolean,
): Uint8Array {
  const reaches = new Uint8Array(members.length);
  const leadsThere = (from: number): boolean => {
    if (isMeant(from)) return true;
    const end = edgeStart[from + 1] ?? 0;
    for (let edge = edgeStart[from] ?? 0; edge < end; edge++) {
      if (reaches[edgeTarget[edge] ?? 0] === 1) return true;
    }
    return false;
  };
  for (let component = 0; component < count; component++) {
    const first = start[component] ?? 0;
    const end = start[component + 1] ?? 0;
    let place = first;
    while (place < end && !leadsThere(members[place] ?? 0)) place++;
    if (place === end) continue;
    for (let member = first; member < end; member++) reaches[members[member] ?? 0] = 1;
  }
  return reaches;
}
