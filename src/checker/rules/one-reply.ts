import { arrowsTo } from '../../play-graph/shortest-path.ts';
import type { GraphEvidence } from '../evidence.ts';
import { nearestByState } from '../nearest-by-state.ts';
import { offeredCount } from '../offered.ts';
import { pathOfState } from '../path-of-state.ts';
import type { Rule } from '../rule.ts';

/** A state in which there is never more than one thing to say. */
export const oneReply: Rule<GraphEvidence> = {
  code: 'one-reply',
  severity: 'warning',
  why: 'With one reply there is nothing to decide, and so nothing to try.',
  check({ graph }) {
    const most = new Int32Array(graph.model.states.length);
    for (let at = 0; at < graph.size; at++) {
      const state = graph.stateOf(at);
      if ((most[state] ?? 0) > 1) continue;
      most[state] = Math.max(most[state] ?? 0, offeredCount(graph, at));
    }
    const isLone = (at: number) => most[graph.stateOf(at)] === 1 && offeredCount(graph, at) === 1;
    return nearestByState(graph, isLone).map(({ state, configuration }) => ({
      path: pathOfState(state),
      state: state.path,
      message: `\`${state.path}\` never offers more than one reply.`,
      mend: 'Add what else a good person would say there, or join it with the state before.',
      witness: arrowsTo(graph, configuration),
    }));
  },
};
