import type { Components } from '../../play-graph/components.ts';
import { componentsThatEnd } from '../../play-graph/components-that-end.ts';
import type { PlayGraph } from '../../play-graph/play-graph.ts';

/** The behaviours that complete plays show. */
export function behavioursInPlays(graph: PlayGraph, components: Components): Set<string> {
  const ends = componentsThatEnd(graph, components, graph.arrows.length);
  const seen = new Uint8Array(graph.arrows.length);
  const shown = new Set<string>();
  for (let edge = 0; edge < graph.edgeTarget.length; edge++) {
    const index = graph.edgeArrow[edge] ?? 0;
    const target = graph.edgeTarget[edge] ?? 0;
    if (seen[index] === 1 || ends[components.componentOf[target] ?? 0] === 0) continue;
    seen[index] = 1;
    const arrow = graph.arrows[index];
    if (arrow?.type !== 'reply') continue;
    for (const id of arrow.reply.candidates[arrow.candidate]?.shows ?? []) shown.add(id);
  }
  return shown;
}
