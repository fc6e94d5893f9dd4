import type { ScenarioModel } from '../scenario/model.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { BehaviourShown, DimensionHistory } from './behaviour-history.ts';

interface Named {
  id: string;
  label: string;
}

/** A scenario to practise next, and the reason as data. */
export type PractiseNext =
  /** A harming behaviour keeps coming back; `replies` of the scenario show its strong counterpart. */
  | {
      kind: 'pattern';
      scenario: string;
      behaviour: Named;
      dimension: Named;
      attempts: number;
      replies: number;
    }
  /** Nothing that helps in this dimension was ever shown. */
  | { kind: 'never-shown'; scenario: string; dimension: Named; replies: number }
  /** A scenario that was never tried. */
  | { kind: 'unexplored'; scenario: string };

export interface PractiseNextFrom {
  rubric: Rubric;
  history: readonly DimensionHistory[];
  /** Scenarios to choose from, the one to prefer first among equals. */
  models: readonly ScenarioModel[];
  /** Ids of the scenarios that were tried. */
  tried: ReadonlySet<string>;
}

/** From so many attempts on, a behaviour is a pattern. */
const pattern = 2;

/** What to practise next: the weakest pattern, else what was never shown, else what was never tried. */
export function practiseNext(from: PractiseNextFrom): PractiseNext | null {
  return recurring(from) ?? neverShown(from) ?? unexplored(from);
}

function recurring({ rubric, history, models }: PractiseNextFrom): PractiseNext | null {
  const patterns = history
    .flatMap((dimension) => dimension.behaviours.map((behaviour) => ({ dimension, behaviour })))
    .filter(({ behaviour }) => behaviour.kind === 'harming' && behaviour.attempts >= pattern)
    .toSorted((one, other) => weakerFirst(one.behaviour, other.behaviour));
  for (const { dimension, behaviour } of patterns) {
    const best = richest(models, strongOf(rubric, dimension.id));
    if (best !== null) {
      return {
        kind: 'pattern',
        ...best,
        behaviour: { id: behaviour.id, label: behaviour.label },
        dimension: { id: dimension.id, label: dimension.label },
        attempts: behaviour.attempts,
      };
    }
  }
  return null;
}

function neverShown({ rubric, history, models }: PractiseNextFrom): PractiseNext | null {
  for (const { id, label, behaviours } of history) {
    if (behaviours.some(({ points, times }) => points > 0 && times > 0)) continue;
    const best = richest(models, strongOf(rubric, id));
    if (best !== null) return { kind: 'never-shown', ...best, dimension: { id, label } };
  }
  return null;
}

function unexplored({ models, tried }: PractiseNextFrom): PractiseNext | null {
  const next = models.find(({ scenario }) => !tried.has(scenario.id));
  return next === undefined ? null : { kind: 'unexplored', scenario: next.scenario.id };
}

function weakerFirst(one: BehaviourShown, other: BehaviourShown): number {
  return other.attempts - one.attempts || one.points - other.points;
}

function strongOf({ behaviours }: Rubric, dimension: string): ReadonlySet<string> {
  return new Set(
    behaviours
      .filter((behaviour) => behaviour.dimension === dimension && behaviour.points >= 2)
      .map(({ id }) => id),
  );
}

/** The scenario with the most replies that show one of these; null when none does. */
function richest(models: readonly ScenarioModel[], strong: ReadonlySet<string>) {
  const counted = models.map(({ scenario, states }) => ({
    scenario: scenario.id,
    replies: states
      .flatMap((state) => state.replies)
      .filter(({ candidates }) =>
        candidates.some(({ shows }) => shows.some((behaviour) => strong.has(behaviour))),
      ).length,
  }));
  const best = counted.toSorted((one, other) => other.replies - one.replies)[0];
  return best === undefined || best.replies === 0 ? null : best;
}
