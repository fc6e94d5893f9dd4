import { expect, test } from 'vitest';
import { checkScenario } from '../../src/checker/check-scenario.ts';
import { modelFromScenario } from '../../src/scenario/model-from-scenario.ts';
import type { StateSource } from '../../src/scenario/scenario.ts';
import { randomPlays } from '../bench/random-plays.ts';
import { generateScenario, randomRubric } from '../support/random-scenario.ts';
import { ending, shortScenario } from '../support/short-scenario.ts';

test('playing without a plan meets nothing that the checker did not foretell', () => {
  let met = 0;
  for (let seed = 0; seed < 60; seed++) {
    const scenario = generateScenario({ seed, states: 14, meters: 3, faults: ['dead-ends'] });
    const model = modelFromScenario(scenario, '');
    const { problems, summary } = checkScenario(model, randomRubric);
    const of = (code: string) => problems.filter((problem) => problem.code === code);
    const plays = randomPlays(model, 300, { seed });
    const deadEnds = of('dead-end').map(({ state }) => state);
    expect([...plays.deadEnds].filter((path) => !deadEnds.includes(path))).toEqual([]);
    expect(of('unreachable-state').filter(({ state = '' }) => plays.entered.has(state))).toEqual(
      [],
    );
    expect(
      of('never-offered').filter(({ state, reply }) => plays.offered.has(`${state}/${reply}`)),
    ).toEqual([]);
    expect(plays.endless.size).toBe(0);
    const odds = Object.values(summary?.endingOdds ?? {}).reduce((sum, each) => sum + each, 0);
    expect(Math.abs(plays.ended / 300 - odds)).toBeLessThan(0.15);
    met += plays.deadEnds.size;
  }
  expect(met).toBeGreaterThan(5);
});

test('a dead end at the end of a long corridor of choices is not met by ten thousand plays', () => {
  const doors = 16;
  const states: Record<string, StateSource> = {};
  const say = { reply: 'This one.', feedback: 'It opens.' };
  for (let door = 1; door <= doors; door++) {
    states[`door${door}`] = {
      on: {
        left: { ...say, target: door === doors ? 'cellar' : `door${door + 1}` },
        right: { ...say, target: 'out' },
        back: { ...say, target: 'out' },
      },
    };
  }
  states['cellar'] = { on: { shout: { ...say, guard: 'trust > 9', target: 'out' } } };
  states['out'] = ending();
  const model = modelFromScenario(shortScenario(states), '');
  expect(randomPlays(model, 10_000)).toMatchObject({ ended: 10_000, deadEnds: new Set() });
  expect(checkScenario(model, randomRubric).problems).toContainEqual(
    expect.objectContaining({
      code: 'dead-end',
      state: 'cellar',
      witness: Array.from({ length: doors }, (_, index) => `door${index + 1}/left`),
    }),
  );
});
