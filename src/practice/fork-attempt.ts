import type { Attempt } from './attempt.ts';

/**
 * A new attempt that goes on from an earlier turn of this one, which stays as it is. It keeps the
 * seed unless given another, so that the replies are shown in the same order again.
 */
export function forkAttempt(
  attempt: Attempt,
  events: number,
  fork: { id: string; seed?: number; now: number },
): Attempt {
  const { transcript } = attempt;
  const kept = transcript.events.slice(0, Math.max(0, events));
  return {
    ...attempt,
    id: fork.id,
    transcript: { ...transcript, seed: fork.seed ?? transcript.seed, events: kept },
    rewound: [],
    elapsed: 0,
    forkedFrom: { attempt: attempt.id, events: kept.length },
    startedAt: fork.now,
    updatedAt: fork.now,
    endedAt: null,
    guess: null,
    newThing: '',
    newThingDone: null,
    card: null,
  };
}
