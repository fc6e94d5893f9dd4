import type { ScenarioModel, TransitionModel } from '../scenario/model.ts';

/** Every transition of a scenario: candidates of replies, `always`, timers. */
export function transitionsOfModel({ states }: ScenarioModel): TransitionModel[] {
  return states.flatMap(({ replies, always, timers }) => [
    ...replies.flatMap(({ candidates }) => candidates),
    ...always,
    ...timers.flatMap(({ candidates }) => candidates),
  ]);
}
