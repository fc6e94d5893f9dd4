import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chance } from '../../tests/support/chance.ts';
import { randomGuard } from '../../tests/support/random-guard.ts';
import { generateScenario } from '../../tests/support/random-scenario.ts';
import { holds, parseGuard } from '../scenario/guard.ts';
import { modelFromScenario } from '../scenario/model-from-scenario.ts';
import { GuardProgram, guardPasses } from './guard-program.ts';
import { packSituation, packingOf, unpackSituation } from './packing.ts';

// Eleven facts and four meters, so that a configuration needs more than one word.
const model = modelFromScenario(
  generateScenario({ seed: 1, states: 300, meters: 4, facts: 11, once: 5 }),
  '',
);
const names = {
  meters: new Map(model.meters.map(({ name }, index) => [name, index])),
  facts: new Map(model.facts.map((name, index) => [name, index])),
};
const situations = fc.record({
  state: fc.nat({ max: model.states.length - 1 }),
  meters: fc.tuple(...model.meters.map(({ max }) => fc.nat({ max }))),
  facts: fc.tuple(...model.facts.map(() => fc.boolean())),
  used: fc.subarray([...model.onceReplies]),
});

test('a packed situation comes out as it went in', () => {
  const packing = packingOf(model);
  expect(packing.words).toBe(2);
  expect(model.onceReplies.length).toBeGreaterThan(2);
  fc.assert(
    fc.property(situations, (situation) => {
      const words = new Int32Array(packing.words);
      expect(packSituation(situation, model, packing, words)).toBe(true);
      expect(unpackSituation(words, 0, model, packing)).toEqual(situation);
    }),
    { seed: 2, numRuns: 200 },
  );
});

test('a compiled guard passes exactly when the guard holds', () => {
  const packing = packingOf(model);
  fc.assert(
    fc.property(fc.integer(), situations, (seed, situation) => {
      const source = randomGuard(new Chance(seed), model, 3);
      const parsed = parseGuard(source, names);
      if (!parsed.ok) throw new Error('A guard that is none');
      const program = new GuardProgram(packing);
      const entry = program.add(parsed.guard, -1);
      const words = new Int32Array(packing.words);
      packSituation(situation, model, packing, words);
      const { meters, facts } = situation;
      expect(guardPasses(program.tests(), entry, words)).toBe(holds(parsed.guard, meters, facts));
    }),
    { seed: 4, numRuns: 1000 },
  );
});

test('a situation that no play could have is not packed', () => {
  const packing = packingOf(model);
  const words = new Int32Array(packing.words);
  const some = { state: 0, meters: [5, 6, 1, 0], facts: Array(11).fill(false), used: [] };
  expect(packSituation(some, model, packing, words)).toBe(true);
  expect(packSituation({ ...some, state: 9999 }, model, packing, words)).toBe(false);
  expect(packSituation({ ...some, meters: [5, 6, 1] }, model, packing, words)).toBe(false);
  expect(packSituation({ ...some, meters: [11, 6, 1, 0] }, model, packing, words)).toBe(false);
  expect(packSituation({ ...some, used: ['nobody/said'] }, model, packing, words)).toBe(false);
});
