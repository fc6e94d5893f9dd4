import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playGraphOf } from '../../tests/support/play-graph-of.ts';
import { randomRubric, randomScenario } from '../../tests/support/random-scenario.ts';
import { boundsOf } from '../play-graph/bounds.ts';
import { endingOddsOf } from '../play-graph/ending-odds.ts';
import { characters, choosesLike } from './character.ts';
import { endsOf } from './ends-of.ts';

const measured = fc
  .sample(randomScenario({ greatest: 9 }), { seed: 5, numRuns: 150 })
  .map((scenario) => playGraphOf(scenario))
  .filter(({ size }) => size <= 300)
  .flatMap((graph) => {
    const found = boundsOf(graph);
    return found.ok ? [{ graph, bounds: found.bounds }] : [];
  });

test('a random trainee ends where the solved odds say, after as many turns', () => {
  let ended = 0;
  for (const { graph, bounds } of measured) {
    const ends = endsOf(graph, bounds, choosesLike('random', graph, randomRubric));
    if (ends.unended > 1e-9) continue;
    const { odds, meanTurns } = endingOddsOf(graph);
    ended++;
    for (const { state, chance } of odds) {
      expect(ends.endings.get(state) ?? 0).toBeCloseTo(chance, 6);
    }
    expect(ends.turns).toBeCloseTo(meanTurns ?? NaN, 6);
  }
  expect(ended).toBeGreaterThan(40);
});

test('whoever it is, every play ends somewhere or is counted as not ended', () => {
  expect(measured.length).toBeGreaterThan(50);
  for (const { graph, bounds } of measured) {
    for (const character of characters) {
      const ends = endsOf(graph, bounds, choosesLike(character, graph, randomRubric));
      const inEndings = [...ends.endings.values()].reduce((sum, chance) => sum + chance, 0);
      const inCorners = Object.values(ends.corners).reduce((sum, chance) => sum + chance, 0);
      expect(inEndings + ends.unended).toBeCloseTo(1, 6);
      expect(inCorners).toBeCloseTo(inEndings, 9);
    }
  }
});

test('the careful take no reply that harms or risks anything while there is another', () => {
  let chosen = 0;
  for (const { graph } of measured) {
    const careful = choosesLike('careful', graph, randomRubric);
    const any = choosesLike('random', graph, randomRubric);
    for (let at = 0; at < graph.size; at++) {
      const looks = (edges: readonly number[]) =>
        edges.map((edge) => {
          const arrow = graph.arrows[graph.edgeArrow[edge] ?? -1];
          return arrow?.type === 'reply' && arrow.reply.brave !== null;
        });
      if (!looks(any(at)).includes(false)) continue;
      chosen++;
      expect(looks(careful(at))).not.toContain(true);
    }
  }
  expect(chosen).toBeGreaterThan(100);
});
