import type { PlayGraph } from '../../play-graph/play-graph.ts';
import type { ScoreLoop } from '../../play-graph/score-loop.ts';
import { shortestPath, sourceOf } from '../../play-graph/shortest-path.ts';
import type { StateModel } from '../../scenario/model.ts';
import type { GraphEvidence } from '../evidence.ts';
import { pathOfState } from '../path-of-state.ts';
import type { Rule } from '../rule.ts';

export interface ScoreLoopEvidence extends GraphEvidence {
  loops: readonly ScoreLoop[];
}

/** A loop as an author meets it. */
interface Round {
  axis: ScoreLoop['axis'];
  /** Where it begins, and what holds the points. */
  begins: StateModel;
  holder: StateModel;
  reply: string | null;
  /** Points each time round. */
  gain: number;
  /** Edges of a play that walks it once. */
  way: number[];
  /** Rounds on that axis whose points are at the same place. */
  count: number;
}

/** A round of the conversation that earns or costs points each time. */
export const scoreLoop: Rule<ScoreLoopEvidence> = {
  code: 'score-loop',
  severity: 'error',
  why: 'Walking it again and again changes the score without end, so no score means anything.',
  check({ graph, loops }) {
    const rounds = new Map<string, Round>();
    for (const loop of loops) {
      const round = roundFrom(graph, loop);
      if (!round) continue;
      const place = `${round.axis} ${round.holder.path} ${round.reply ?? ''}`;
      const known = rounds.get(place);
      const nearer = known && known.way.length <= round.way.length ? known : round;
      rounds.set(place, { ...nearer, count: (known?.count ?? 0) + 1 });
    }
    return [...rounds.values()].map(({ axis, begins, holder, reply, gain, way, count }) => {
      const change = gain > 0 ? `earns ${gain}` : `loses ${-gain}`;
      const points = Math.abs(gain) === 1 ? 'point' : 'points';
      const more = count === 1 ? '' : `, and ${count - 1} more like it do`;
      return {
        path: reply === null ? pathOfState(holder) : pathOfState(holder, 'on', reply),
        state: holder.path,
        ...(reply !== null && { reply }),
        message: `A round from \`${begins.path}\` back to where it began ${change} ${axis} ${points} each time${more}.`,
        mend: 'Make the points of the round add up to 0, or offer the reply `once`.',
        witness: way.flatMap((edge) => graph.arrows[graph.edgeArrow[edge] ?? -1] ?? []),
      };
    });
  },
};

function roundFrom(graph: PlayGraph, { axis, edges }: ScoreLoop): Round | null {
  const points = axis === 'empathy' ? graph.edgeEmpathy : graph.edgeOutcome;
  const gain = edges.reduce((sum, edge) => sum + (points[edge] ?? 0), 0);
  // Configurations are numbered by their distance from the start: the round begins at its nearest.
  const sources = edges.map((edge) => sourceOf(graph, edge));
  const from = Math.min(...sources);
  const at = sources.indexOf(from);
  const round = [...edges.slice(at), ...edges.slice(0, at)];
  const begins = graph.model.states[graph.stateOf(from)];
  if (!begins) return null;
  const earning = round.find((edge) => (points[edge] ?? 0) * gain > 0) ?? -1;
  const arrow = graph.arrows[graph.edgeArrow[earning] ?? -1];
  const holder = arrow?.type === 'reply' ? graph.model.states[arrow.state] : undefined;
  return {
    axis,
    begins,
    holder: holder ?? begins,
    reply: holder && arrow?.type === 'reply' ? arrow.reply.id : null,
    gain,
    way: [...shortestPath(graph, from), ...round],
    count: 1,
  };
}
