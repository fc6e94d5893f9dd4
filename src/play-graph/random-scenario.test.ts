import { expect, test } from 'vitest';
import { generateScenario, randomRubric } from '../../tests/support/random-scenario.ts';
import { validateScenario } from '../scenario/validate-scenario.ts';

test('random scenarios are valid ones, planted faults or not', () => {
  for (let seed = 0; seed < 200; seed++) {
    const scenario = generateScenario({
      seed,
      states: 2 + (seed % 40),
      meters: 1 + (seed % 4),
      facts: seed % 4,
      faults: seed % 3 === 0 ? ['dead-ends', 'score-loops', 'endless-always'] : [],
    });
    const { problems } = validateScenario(scenario, { rubric: randomRubric });
    expect(problems).toEqual([]);
  }
});

test('the same seed makes the same scenario', () => {
  const options = { seed: 8, states: 200 };
  expect(generateScenario(options)).toEqual(generateScenario(options));
  expect(generateScenario({ ...options, seed: 9 })).not.toEqual(generateScenario(options));
});
