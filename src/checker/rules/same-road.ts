import { leafOf } from '../../play-graph/step-program.ts';
import type {
  CandidateModel,
  ReplyModel,
  ScenarioModel,
  StateModel,
} from '../../scenario/model.ts';
import type { ModelEvidence } from '../evidence.ts';
import { pathOfState } from '../path-of-state.ts';
import type { Rule } from '../rule.ts';

/** Replies of a state and of the states around it: one of the same name is the same choice. */
function repliesIn({ states }: ScenarioModel, state: StateModel): ReplyModel[] {
  const replies: ReplyModel[] = [];
  for (let at: StateModel | undefined = state; at; at = states[at.parent]) {
    replies.push(...at.replies);
  }
  return replies;
}

/** Where a candidate leads from a state and what it changes, the same text for the same. */
function roadOf(
  model: ScenarioModel,
  from: StateModel,
  { target, effects, remember, forget }: CandidateModel,
): string {
  const changes = effects.filter(({ change }) => change !== 0);
  return JSON.stringify([
    target === null ? from.index : leafOf(model, target),
    changes.toSorted((one, other) => one.meter - other.meter),
    remember.toSorted((one, other) => one - other),
    forget.toSorted((one, other) => one - other),
  ]);
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
          candidates.map((candidate) => roadOf(model, state, candidate)),
        );
        const ids = new Set(replies.map(({ id }) => id));
        return ids.size > 1 && new Set(roads).size === 1;
      })
      .map((state) => ({
        path: pathOfState(state, 'on'),
        state: state.path,
        message: `Every reply of \`${state.path}\` has the same target and effects.`,
        mend: 'Let at least one of them change a meter, a fact or the way.',
      }));
  },
};
