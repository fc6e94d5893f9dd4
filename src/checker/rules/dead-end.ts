import { arrowsTo } from '../../play-graph/shortest-path.ts';
import type { GraphEvidence } from '../evidence.ts';
import { offeredCount } from '../offered.ts';
import { pathOfState } from '../path-of-state.ts';
import type { Rule } from '../rule.ts';
import { situationWords } from '../situation-words.ts';
import { nearestByState } from '../nearest-by-state.ts';

/** A configuration that is no ending and offers no reply. A timer alone is no way out. */
export const deadEnd: Rule<GraphEvidence> = {
  code: 'dead-end',
  severity: 'error',
  why: 'The trainee stands there with nothing to say and no debrief.',
  check({ model, graph }) {
    const isStuck = (at: number) => !graph.isEnding(at) && offeredCount(graph, at) === 0;
    return nearestByState(graph, isStuck).map(({ state, configuration, count }) => {
      const where = situationWords(model, graph.situationOf(configuration), count - 1);
      return {
        path: pathOfState(state),
        state: state.path,
        message: `In \`${state.path}\` no reply is offered (${where}).`,
        mend: 'Offer a reply without a guard, or an `always` that leads on.',
        witness: arrowsTo(graph, configuration),
      };
    });
  },
};
