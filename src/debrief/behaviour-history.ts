import type { Axis, Behaviour, Rubric } from '../scenario/rubric.ts';
import { type LookedBack, momentOf } from './looked-back.ts';

export type BehaviourKind = 'strong' | 'helpful' | 'harming';

export interface BehaviourShown {
  id: string;
  label: string;
  explain: string;
  points: number;
  kind: BehaviourKind;
  /** In how many turns, over all attempts. */
  times: number;
  /** In how many attempts. */
  attempts: number;
  /** Ids of the scenarios in which it was shown, in the order of first showing. */
  scenarios: readonly string[];
  /**
   * Turns that showed it in the earlier and in the later half of the attempts, each of `size`
   * attempts; the middle one of an odd number is in neither. Null with fewer than two attempts.
   */
  halves: { size: number; earlier: number; later: number } | null;
}

export interface DimensionHistory {
  id: string;
  label: string;
  axis: Axis;
  behaviours: readonly BehaviourShown[];
}

/** Strong from two points on; none at all neither helps nor harms, and is nothing to look back on. */
function kindOf({ points }: Behaviour): BehaviourKind | null {
  if (points === 0) return null;
  if (points < 0) return 'harming';
  return points >= 2 ? 'strong' : 'helpful';
}

/** How often each behaviour of the rubric was shown, over all scenarios; those never shown with them. */
export function behaviourHistory(rubric: Rubric, all: readonly LookedBack[]): DimensionHistory[] {
  const played = all
    .filter(({ debrief }) => debrief.turns.length > 0)
    .toSorted((one, other) => momentOf(one.attempt) - momentOf(other.attempt));
  return rubric.dimensions.map(({ id, label, axis }) => ({
    id,
    label,
    axis,
    behaviours: rubric.behaviours
      .filter(({ dimension }) => dimension === id)
      .flatMap((behaviour) => shownOf(behaviour, played) ?? []),
  }));
}

function shownOf(behaviour: Behaviour, played: readonly LookedBack[]): BehaviourShown | null {
  const kind = kindOf(behaviour);
  if (kind === null) return null;
  const { id, label, explain, points } = behaviour;
  const counts = played.map(
    ({ debrief }) =>
      debrief.turns.filter(({ evidence }) => evidence.some((one) => one.behaviour === id)).length,
  );
  const showing = played.filter((_, index) => (counts[index] ?? 0) > 0);
  const size = Math.floor(played.length / 2);
  return {
    id,
    label,
    explain,
    points,
    kind,
    times: sum(counts),
    attempts: showing.length,
    scenarios: [...new Set(showing.map(({ model }) => model.scenario.id))],
    halves:
      size === 0
        ? null
        : { size, earlier: sum(counts.slice(0, size)), later: sum(counts.slice(-size)) },
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
