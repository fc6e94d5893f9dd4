import type { EndingKind } from '../scenario/scenario.ts';
import type { Corner } from './corner.ts';
import { type LookedBack, momentOf } from './looked-back.ts';

/** A finished attempt in the course of time. The two axes stay two. */
export interface AttemptInTime {
  attempt: string;
  scenario: string;
  at: number;
  ending: { kind: EndingKind; title: string };
  /** Null where the scenario can't be measured. */
  score: { empathy: number; outcome: number; corner: Corner } | null;
}

/** All attempts that reached an ending, of one scenario or of all, oldest first. */
export function attemptsOverTime(
  all: readonly LookedBack[],
  scenario: string | null = null,
): AttemptInTime[] {
  return all
    .filter(({ model }) => scenario === null || model.scenario.id === scenario)
    .flatMap(({ attempt, model, debrief }): AttemptInTime[] => {
      const { ending, score } = debrief;
      if (ending === null) return [];
      const { kind, title } = ending;
      return [
        {
          attempt: attempt.id,
          scenario: model.scenario.id,
          at: momentOf(attempt),
          ending: { kind, title },
          score:
            score.kind === 'unscored'
              ? null
              : { empathy: score.empathy, outcome: score.outcome, corner: score.corner },
        },
      ];
    })
    .toSorted((one, other) => one.at - other.at);
}
