import { isTouched } from './is-touched.ts';
import { type ScoredScenario, scoredScenario } from './scored-scenario.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import type { Axis, Rubric } from '../../scenario/rubric.ts';

/** Least and greatest points that a complete play can have. */
export interface PointRange {
  least: number;
  greatest: number;
}
export type Envelope = Readonly<Record<Axis, PointRange>>;

export interface MissingBehaviour {
  behaviour: string;
  places: { state: string; reply: string }[];
}

export interface ScenarioEffect {
  id: string;
  title: string;
  /** Null where there is none: too many plays to be seen, or points that can be earned for ever. */
  before: Envelope | null;
  after: Envelope | null;
  isChanged: boolean;
  /** Ids of dimensions in which a play could earn points before, and none can now. */
  emptied: string[];
  /** Behaviours that replies show and the new rubric does not have: they count nothing. */
  missing: MissingBehaviour[];
  /** Rounds that would earn or cost points each time, by the states they go through. */
  loops: { axis: Axis; states: string[] }[];
}

/** What another rubric makes of scenarios. */
export interface RubricEffect {
  /** Those that change first, otherwise in the order given. */
  scenarios: ScenarioEffect[];
  /** Ids of dimensions of the new rubric in which no scenario lets anybody earn points. */
  unearned: string[];
}

export function rubricEffect(
  models: readonly ScenarioModel[],
  before: Rubric,
  after: Rubric,
): RubricEffect {
  return createRubricEffects(models)(before, after);
}

/** As `rubricEffect`, and remembers where each scenario leads: the same for every rubric. */
export function createRubricEffects(
  models: readonly ScenarioModel[],
): (before: Rubric, after: Rubric) => RubricEffect {
  const known = models.map(scoredScenario);
  return (before, after) => {
    const scenarios = known.map((scenario) => effectOn(scenario, before, after));
    const earned = new Set(known.flatMap((scenario) => [...scenario.earned(after)]));
    const ids = after.dimensions.map(({ id }) => id);
    return {
      scenarios: scenarios.toSorted((a, b) => Number(isTouched(b)) - Number(isTouched(a))),
      unearned: ids.filter((id) => !earned.has(id)),
    };
  };
}

function effectOn(scenario: ScoredScenario, before: Rubric, after: Rubric): ScenarioEffect {
  const [old, now] = [scenario.score(before), scenario.score(after)];
  const [oldEarned, nowEarned] = [scenario.earned(before), scenario.earned(after)];
  return {
    id: scenario.id,
    title: scenario.title,
    before: old.envelope,
    after: now.envelope,
    isChanged: JSON.stringify(old.envelope) !== JSON.stringify(now.envelope),
    emptied: after.dimensions.flatMap(({ id }) =>
      oldEarned.has(id) && !nowEarned.has(id) ? [id] : [],
    ),
    missing: scenario.missing(after),
    loops: now.loops,
  };
}
