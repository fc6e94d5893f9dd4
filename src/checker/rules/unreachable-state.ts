import type { GraphEvidence } from '../evidence.ts';
import { pathOfState } from '../path-of-state.ts';
import type { Rule } from '../rule.ts';

/** A state that no play comes by, not even on its way through `always`. */
export const unreachableState: Rule<GraphEvidence> = {
  code: 'unreachable-state',
  severity: 'error',
  why: 'Nobody will ever see what is written there.',
  check({ model, graph }) {
    return model.states
      .filter(({ kind, index }) => kind !== 'compound' && graph.entered[index] !== 1)
      .map((state) => ({
        path: pathOfState(state),
        state: state.path,
        message: `No play comes to \`${state.path}\`.`,
        mend: 'Let a reply lead there, loosen the guard that keeps it away, or delete the state.',
      }));
  },
};
