import type { Components } from '../play-graph/components.ts';
import type { PlayGraph } from '../play-graph/play-graph.ts';

/** Of each configuration: 1 where one of those meant is it or can be reached from it. */
export function canReach(
  { edgeStart, edgeTarget }: PlayGraph,
  { count, start, members }: Components,
  isMeant: (configuration: number) => boolean,
): Uint8Array {
  const reaches = new Uint8Array(members.length);
  for (let component = 0; component < count; component++) {
    const inside = members.subarray(start[component], start[component + 1]);
    const found = inside.some((from) => {
      if (isMeant(from)) return true;
      const end = edgeStart[from + 1] ?? 0;
      for (let edge = edgeStart[from] ?? 0; edge < end; edge++) {
        if (reaches[edgeTarget[edge] ?? 0] === 1) return true;
      }
      return false;
    });
    if (found) for (const member of inside) reaches[member] = 1;
  }
  return reaches;
}
