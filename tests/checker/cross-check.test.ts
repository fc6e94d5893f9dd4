import { describe, expect, test } from 'vitest';
import { modelFromScenario } from '../../src/scenario/model-from-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { validateScenario } from '../../src/scenario/validate-scenario.ts';
import { Chance } from '../support/chance.ts';
import { generateScenario, randomRubric } from '../support/random-scenario.ts';
import { roughScenario } from '../support/rough-scenario.ts';
import { expectAgreement } from './oracle-agreement.ts';

/** `CHECK_RUNS=10000` looks at more scenarios: the same ones first. */
const runs = Number(process.env['CHECK_RUNS'] ?? 400);
const batch = 50;
const limit = 250;

const faultKinds = ['dead-ends', 'score-loops', 'endless-always'] as const;

/** Of any size, sound or with faults, some worked over by somebody without a plan. */
function scenarioOf(seed: number): Scenario {
  const chance = new Chance(seed);
  const scenario = generateScenario({
    seed,
    states: chance.whole(3, 15),
    meters: chance.whole(1, 3),
    facts: chance.whole(0, 2),
    once: chance.whole(0, 2),
    liveliness: chance.one([0.1, 0.3, 0.5]),
    faults: chance.is(0.3) ? [] : faultKinds.filter(() => chance.is(0.3)),
  });
  return roughScenario(scenario, chance, chance.one([0, 0, 1, 3, 6]));
}

const met = new Map<string, number>();
const meet = (what: string): unknown => met.set(what, (met.get(what) ?? 0) + 1);

/** What they do not agree on, with the scenario to try it again. */
function disagreementsFrom(first: number): unknown[] {
  const disagreements: unknown[] = [];
  for (let seed = first; seed < Math.min(first + batch, runs); seed++) {
    const scenario = scenarioOf(seed);
    try {
      expectAgreement(modelFromScenario(scenario, ''), limit, meet);
    } catch (error) {
      disagreements.push({ seed, error, states: JSON.stringify(scenario.states) });
    }
  }
  return disagreements;
}

describe('the checker says what a search with XState alone comes to', () => {
  const batches = Array.from({ length: Math.ceil(runs / batch) }, (_, index) => index * batch);
  test.each(batches)('random scenarios from number %i on', { timeout: 120_000 }, (first) => {
    expect(disagreementsFrom(first)).toEqual([]);
  });

  test('which are all scenarios that an author could have written', () => {
    const refused = Array.from({ length: batch }, (_, seed) => scenarioOf(seed)).flatMap(
      (scenario) => validateScenario(scenario, { rubric: randomRubric }).problems,
    );
    expect(refused).toEqual([]);
  });

  test('and those scenarios have everything wrong that can be', () => {
    const rare = [
      'all',
      'unreachable-state',
      'never-offered',
      'dead-end',
      'trap',
      'score-loop',
      'endless-always',
      'endless plays',
      'counted plays',
      'no mean',
      'mean',
    ].filter((what) => (met.get(what) ?? 0) < runs / 50);
    expect(rare).toEqual([]);
    expect(met.get('too-large') ?? 0).toBeLessThan(runs / 3);
  });
});
