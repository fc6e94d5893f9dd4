import type { Attempt, LearningCard } from '../../practice/attempt.ts';

export interface JournalEntry {
  attempt: Attempt;
  /** Empty when there is none. */
  newThing: string;
  card: LearningCard | null;
}

/** Attempts with something written to keep, newest first. */
export function journalEntries(attempts: readonly Attempt[]): JournalEntry[] {
  return attempts
    .map((attempt) => ({ attempt, newThing: attempt.newThing.trim(), card: attempt.card }))
    .filter(({ newThing, card }) => newThing !== '' || card !== null)
    .toSorted((one, other) => other.attempt.startedAt - one.attempt.startedAt);
}
