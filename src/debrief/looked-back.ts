import type { Attempt } from '../practice/attempt.ts';
import type { ScenarioModel } from '../scenario/model.ts';
import type { Debrief } from './debrief.ts';

/** An attempt with what its debrief says of it. */
export interface LookedBack {
  attempt: Attempt;
  model: ScenarioModel;
  debrief: Debrief;
}

/** When an attempt counts as made: when it ended, or when it was last touched. */
export function momentOf({ endedAt, updatedAt }: Attempt): number {
  return endedAt ?? updatedAt;
}
