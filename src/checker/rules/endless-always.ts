import type { EndlessAlways } from '../../play-graph/build-play-graph.ts';
import type { ModelEvidence } from '../evidence.ts';
import { pathOfState } from '../path-of-state.ts';
import type { Rule } from '../rule.ts';

export interface EndlessAlwaysEvidence extends ModelEvidence {
  endless: EndlessAlways;
}

/** Transitions of `always` that lead to each other for ever. */
export const endlessAlways: Rule<EndlessAlwaysEvidence> = {
  code: 'endless-always',
  severity: 'error',
  why: 'The customer never comes to an answer, and the practice session can only stop.',
  check({ model, endless: { state, path } }) {
    const holder = model.states[state];
    if (!holder) return [];
    return [
      {
        path: pathOfState(holder, 'always'),
        state: holder.path,
        message: `From \`${holder.path}\`, one \`always\` follows another and the conversation never comes to rest.`,
        mend: 'Give one of them a guard that stops the round, or another target.',
        witness: path,
      },
    ];
  },
};
