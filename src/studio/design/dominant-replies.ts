import type { Bounds } from '../../play-graph/bounds.ts';
import type { PlayGraph } from '../../play-graph/play-graph.ts';
import { replyCost } from '../../play-graph/reply-cost.ts';

/** A reply that costs nothing on either axis where every other one on offer costs on one. */
export interface DominantReply {
  /** Dotted path of the state that holds it, and its id. */
  state: string;
  reply: string;
  /** What the trainee says with it. */
  text: string;
  /** It is so in this many configurations, */
  configurations: number;
  /** of this many in which it is offered beside others. */
  of: number;
}

/** In the order of the file. */
export function dominantReplies(graph: PlayGraph, bounds: Bounds): DominantReply[] {
  const found = new Map<string, { configurations: number; of: number }>();
  for (let at = 0; at < graph.size; at++) {
    const first = graph.edgeStart[at] ?? 0;
    const end = graph.replyEnd[at] ?? 0;
    if (end - first < 2) continue;
    const free: string[] = [];
    for (let edge = first; edge < end; edge++) {
      const key = keyOf(graph, edge);
      const seen = found.get(key) ?? { configurations: 0, of: 0 };
      seen.of++;
      found.set(key, seen);
      const { empathy, outcome } = replyCost(graph, bounds, at, edge);
      if (empathy <= 0 && outcome <= 0) free.push(key);
    }
    const [only] = free;
    const seen = found.get(only ?? '');
    if (free.length === 1 && seen) seen.configurations++;
  }
  return graph.model.states.flatMap(({ path, replies }) =>
    replies.flatMap(({ id, key, text }) => {
      const seen = found.get(key);
      return seen && seen.configurations > 0 ? [{ state: path, reply: id, text, ...seen }] : [];
    }),
  );
}

function keyOf(graph: PlayGraph, edge: number): string {
  const arrow = graph.arrows[graph.edgeArrow[edge] ?? -1];
  return arrow?.type === 'reply' ? arrow.reply.key : '';
}
