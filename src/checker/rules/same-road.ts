import type { ReplyModel, ScenarioModel, StateModel } from '../../scenario/model.ts';
import type { ModelEvidence } from '../evidence.ts';
import { pathOfState } from '../path-of-state.ts';
import type { Rule } from '../rule.ts';

/** Replies of a state and of the states around it. */
function repliesIn({ states }: ScenarioModel, state: StateModel): ReplyModel[] {
  const replies: ReplyModel[] = [];
  for (let at: StateModel | undefined = state; at; at = states[at.parent]) {
    replies.push(...at.replies);
  }
  return replies;
}

/** A state all of whose replies lead to the same place and change the same. */
export const sameRoad: Rule<ModelEvidence> = {
  code: 'same-road',
  severity: 'warning',
  why: 'Whatever the trainee says there, the same happens: a choice that is none teaches that words do not matter.',
  check({ model }) {
    return model.states
      .filter((state) => {
        const replies = state.kind === 'atomic' ? repliesIn(model, state) : [];
        const roads = replies.flatMap(({ candidates }) =>
          candidates.map(({ target, effects, remember, forget }) =>
            JSON.stringify([target, effects, remember, forget]),
          ),
        );
        return replies.length > 1 && new Set(roads).size === 1;
      })
      .map((state) => ({
        path: pathOfState(state, 'on'),
        state: state.path,
        message: `Every reply of \`${state.path}\` has the same target and effects.`,
        mend: 'Let at least one of them change a meter, a fact or the way.',
      }));
  },
};
