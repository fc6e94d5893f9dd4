import type { Scenario } from './scenario.ts';

/** Gives a scenario written as a module its type: `export default defineScenario({…})`. */
export function defineScenario(scenario: Scenario): Scenario {
  return scenario;
}
