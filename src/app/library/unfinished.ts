import type { Attempt } from '../../practice/attempt.ts';
import type { ScenarioSummary } from '../../scenario/scenario-summary.ts';
import type { CatalogueEntry } from './use-catalogue.ts';

export interface Unfinished {
  attempt: Attempt;
  summary: ScenarioSummary;
  /** The turn to be taken next, from 1. */
  turn: number;
}

/** The conversation that was left in the middle last, among those that can still be played. */
export function unfinishedIn(
  attempts: readonly Attempt[],
  entries: readonly CatalogueEntry[],
): Unfinished | null {
  for (const attempt of attempts) {
    const { scenario, events } = attempt.transcript;
    const entry = entries.find(({ summary }) => summary.id === scenario);
    if (attempt.endedAt === null && entry !== undefined) {
      return { attempt, summary: entry.summary, turn: events.length + 1 };
    }
  }
  return null;
}
