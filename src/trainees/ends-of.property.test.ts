import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playGraphOf } from '../../tests/support/play-graph-of.ts';
import { randomRubric, randomScenario } from '../../tests/support/random-scenario.ts';
import { type Bounds, boundsOf } from '../play-graph/bounds.ts';
import { endingOddsOf } from '../play-graph/ending-odds.ts';
import type { PlayGraph } from '../play-graph/play-graph.ts';
import { scoreFromPoints } from '../play-graph/score-from-points.ts';
import { type Choose, characters, choosesLike } from './character.ts';
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

/** A crowd that sets out together, turn by turn, everybody with the points they have so far. */
function meanScoresOfCrowd(graph: PlayGraph, bounds: Bounds, choose: Choose) {
  interface Group {
    at: number;
    empathy: number;
    outcome: number;
    share: number;
  }
  let here: Group[] = [{ at: 0, empathy: 0, outcome: graph.startOutcome, share: 1 }];
  const means = { empathy: 0, outcome: 0, ended: 0 };
  for (let turn = 0; turn < 300 && here.length > 0; turn++) {
    const next = new Map<string, Group>();
    for (const { at, empathy, outcome, share } of here) {
      if (graph.isEnding(at)) {
        means.empathy += share * scoreFromPoints(empathy, bounds.empathy);
        means.outcome += share * scoreFromPoints(outcome, bounds.outcome);
        means.ended += share;
        continue;
      }
      const edges = choose(at);
      for (const edge of edges) {
        const group = {
          at: graph.edgeTarget[edge] ?? -1,
          empathy: empathy + (graph.edgeEmpathy[edge] ?? NaN),
          outcome: outcome + (graph.edgeOutcome[edge] ?? NaN),
        };
        const before = next.get(JSON.stringify(group))?.share ?? 0;
        next.set(JSON.stringify(group), { ...group, share: before + share / edges.length });
      }
    }
    here = [...next.values()].filter(({ share }) => share > 1e-13);
  }
  return means;
}

test('their mean scores are those of a crowd that keeps count turn by turn, loops or not', () => {
  let compared = 0;
  for (const { graph, bounds } of measured.filter(({ graph: { size } }) => size <= 60)) {
    for (const character of characters) {
      const choose = choosesLike(character, graph, randomRubric);
      const crowd = meanScoresOfCrowd(graph, bounds, choose);
      const ends = endsOf(graph, bounds, choose);
      expect(1 - ends.unended).toBeCloseTo(crowd.ended, 6);
      if (crowd.ended < 0.5) continue;
      compared++;
      expect(ends.empathy).toBeCloseTo(crowd.empathy / crowd.ended, 4);
      expect(ends.outcome).toBeCloseTo(crowd.outcome / crowd.ended, 4);
    }
  }
  expect(compared).toBeGreaterThan(100);
});
