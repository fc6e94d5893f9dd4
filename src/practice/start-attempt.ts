import type { ScenarioModel } from '../scenario/model.ts';
import type { Attempt, SessionChoices } from './attempt.ts';

/** A new attempt at a scenario; nothing has been said yet. */
export function startAttempt(
  { scenario, fingerprint }: ScenarioModel,
  start: { id: string; seed: number; now: number; choices: SessionChoices },
): Attempt {
  return {
    version: 2,
    id: start.id,
    ...(scenario.locale !== undefined && { locale: scenario.locale }),
    transcript: { scenario: scenario.id, fingerprint, seed: start.seed, events: [] },
    rewound: [],
    choices: start.choices,
    elapsed: 0,
    forkedFrom: null,
    startedAt: start.now,
    updatedAt: start.now,
    endedAt: null,
    guess: null,
    newThing: '',
    newThingDone: null,
    card: null,
  };
}
