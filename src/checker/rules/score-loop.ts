import { sourceOf, shortestPath } from '../../play-graph/shortest-path.ts';
import type { ScoreLoop } from '../../play-graph/score-loop.ts';
import type { GraphEvidence } from '../evidence.ts';
import { pathOfState } from '../path-of-state.ts';
import type { Rule } from '../rule.ts';

export interface ScoreLoopEvidence extends GraphEvidence {
  loops: readonly ScoreLoop[];
}

/** A round of the conversation that earns or costs points each time. */
export const scoreLoop: Rule<ScoreLoopEvidence> = {
  code: 'score-loop',
  severity: 'error',
  why: 'Walking it again and again changes the score without end, so no score means anything.',
  check({ graph, model, loops }) {
    return loops.flatMap(({ axis, edges }) => {
      const points = axis === 'empathy' ? graph.edgeEmpathy : graph.edgeOutcome;
      const gain = edges.reduce((sum, edge) => sum + (points[edge] ?? 0), 0);
      // Configurations are numbered by their distance from the start: the round begins at its nearest.
      const sources = edges.map((edge) => sourceOf(graph, edge));
      const from = Math.min(...sources);
      const at = sources.indexOf(from);
      const round = [...edges.slice(at), ...edges.slice(0, at)];
      const state = model.states[graph.stateOf(from)];
      if (!state) return [];
      const way = [...shortestPath(graph, from), ...round];
      const earning = round.find((edge) => (points[edge] ?? 0) * gain > 0) ?? -1;
      const arrow = graph.arrows[graph.edgeArrow[earning] ?? -1];
      const holder = arrow && model.states[arrow.state];
      const isReply = holder && arrow.type === 'reply';
      const change = gain > 0 ? `earns ${gain}` : `loses ${-gain}`;
      return [
        {
          path: isReply ? pathOfState(holder, 'on', arrow.reply.id) : pathOfState(state),
          state: isReply ? holder.path : state.path,
          ...(isReply && { reply: arrow.reply.id }),
          message: `A round from \`${state.path}\` back to where it began ${change} ${axis} ${Math.abs(gain) === 1 ? 'point' : 'points'} each time.`,
          mend: 'Make the points of the round add up to 0, or offer the reply `once`.',
          witness: way.flatMap((edge) => graph.arrows[graph.edgeArrow[edge] ?? -1] ?? []),
        },
      ];
    });
  },
};
