import { arrowsTo } from '../../play-graph/shortest-path.ts';
import type { GraphEvidence } from '../evidence.ts';
import { nearestByState } from '../nearest-by-state.ts';
import { offeredCount } from '../offered.ts';
import { pathOfState } from '../path-of-state.ts';
import type { Rule } from '../rule.ts';
import { situationWords } from '../situation-words.ts';

/** A configuration that offers replies, and from which no ending can be reached any more. */
export const trap: Rule<GraphEvidence> = {
  code: 'trap',
  severity: 'error',
  why: 'The trainee talks on and can never finish.',
  check({ model, graph, canEnd }) {
    const isTrap = (at: number) => canEnd[at] === 0 && offeredCount(graph, at) > 0;
    return nearestByState(graph, isTrap).map(({ state, configuration, count }) => {
      const where = situationWords(model, graph.situationOf(configuration), count - 1);
      return {
        path: pathOfState(state),
        state: state.path,
        message: `From \`${state.path}\` no ending can be reached (${where}).`,
        mend: 'Give one of the states that follow a way to an ending.',
        witness: arrowsTo(graph, configuration),
      };
    });
  },
};
