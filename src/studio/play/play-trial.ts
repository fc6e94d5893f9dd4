import type { PlayEvent } from '../../practice/transcript.ts';
import { compileScenario } from '../../scenario/compile-scenario.ts';
import { modelFromScenario } from '../../scenario/model-from-scenario.ts';
import type { Rubric } from '../../scenario/rubric.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Here, scenarioFromHere } from './scenario-from-here.ts';
import { trialOf } from './trial-of.ts';
import type { Trial } from './trial.ts';

/** All there is to a trial: where it begins, and what was done. The rest is a replay. */
export interface TrialRecord {
  /** Null: where the scenario itself begins, as it begins. */
  from: Here | null;
  events: readonly PlayEvent[];
}

/** Plays a trial on a scenario that is without errors. */
export function playTrial(
  scenario: Scenario,
  { from, events }: TrialRecord,
  rubric: Rubric,
): Trial {
  const played = from === null ? scenario : scenarioFromHere(scenario, from);
  return trialOf(compileScenario(modelFromScenario(played, 'trial')), events, rubric);
}
