import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgesAt, playGraphOf } from '../../tests/support/play-graph-of.ts';
import { generateScenario, randomScenario } from '../../tests/support/random-scenario.ts';
import type { Chain } from './chain.ts';
import { visitsByElimination } from './eliminate-states.ts';
import { endingOddsOf } from './ending-odds.ts';
import type { PlayGraph } from './play-graph.ts';
import { visitsBySweeps } from './sweep-visits.ts';

/** A crowd sets out, and splits evenly at each turn until nobody is left on the way. */
function crowd(graph: PlayGraph): { chances: Map<number, number>; turns: number } {
  const chances = new Map<number, number>();
  let here = new Map([[0, 1]]);
  let turns = 0;
  for (let round = 0; round < 20_000 && here.size > 0; round++) {
    const next = new Map<number, number>();
    for (const [at, share] of here) {
      if (graph.isEnding(at)) {
        chances.set(graph.stateOf(at), (chances.get(graph.stateOf(at)) ?? 0) + share);
        continue;
      }
      turns += share;
      const replies = edgesAt(graph, at).filter(({ isReply }) => isReply);
      for (const { to } of replies) next.set(to, (next.get(to) ?? 0) + share / replies.length);
    }
    here = new Map([...next].filter(([, share]) => share > 1e-15));
  }
  return { chances, turns };
}

test('the odds of endings are how a crowd that picks evenly ends up', () => {
  const graphs = fc
    .sample(randomScenario({ greatest: 9 }), { seed: 17, numRuns: 120 })
    .map((scenario) => playGraphOf(scenario))
    .filter(({ size }) => size <= 300);
  expect(graphs.length).toBeGreaterThan(50);
  for (const graph of graphs) {
    const { odds, stuck, meanTurns } = endingOddsOf(graph);
    const { chances, turns } = crowd(graph);
    for (const { state, chance } of odds) expect(chance).toBeCloseTo(chances.get(state) ?? 0, 9);
    expect(meanTurns).toBeCloseTo(turns, 6);
    expect(stuck).toBe(0);
  }
});

test('the odds sum to 1 however large the loops are', () => {
  for (const states of [40, 120, 300]) {
    const graph = playGraphOf(generateScenario({ seed: states, states, facts: 1 }));
    const { odds, stuck } = endingOddsOf(graph);
    const sum = odds.reduce((total, { chance }) => total + chance, stuck);
    expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
  }
});

test('who may walk into a dead end has odds that leave that out', () => {
  const graphs = fc
    .sample(randomScenario({ greatest: 12, faults: ['dead-ends'] }), { seed: 3, numRuns: 100 })
    .map((scenario) => endingOddsOf(playGraphOf(scenario)));
  const stranded = graphs.filter(({ stuck }) => stuck > 0);
  expect(stranded.length).toBeGreaterThan(5);
  for (const { odds, stuck, meanTurns } of graphs) {
    const sum = odds.reduce((total, { chance }) => total + chance, stuck);
    expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
    expect(meanTurns === null).toBe(stuck > 0);
  }
});

/** A corridor of doors: at each one goes on, or back to the first; the last one leads out. */
function corridor(length: number, back: number): Chain {
  const doors = Array.from({ length }, (_, door) => door);
  const leaving = new Float64Array(length);
  leaving[length - 1] = 1 - back;
  const inflow = new Float64Array(length);
  inflow[0] = 1;
  return {
    size: length,
    inflow,
    leaving,
    enters: Int32Array.of(0, ...doors.map((door) => length + door)),
    from: Int32Array.of(...doors, ...doors.slice(0, -1)),
    chance: Float64Array.from([...doors.map(() => back), ...doors.slice(1).map(() => 1 - back)]),
  };
}

test('taking states out and sweeping over them come to the same visits', () => {
  const chain = corridor(40, 0.02);
  const exact = visitsByElimination(chain);
  const swept = visitsBySweeps(chain, 10_000_000);
  expect(swept).not.toBeNull();
  for (const [state, visits] of exact.entries()) {
    expect((swept?.[state] ?? 0) / visits).toBeCloseTo(1, 9);
  }
});

test('a corridor that is hardly ever left is solved nevertheless', () => {
  const chain = corridor(60, 0.5);
  expect(visitsBySweeps(chain, 1_000_000)).toBeNull();
  const visits = visitsByElimination(chain);
  const out = visits.reduce((sum, each, state) => sum + each * (chain.leaving[state] ?? 0), 0);
  expect(out).toBeCloseTo(1, 12);
  expect((visits[0] ?? 0) / 2 ** 60).toBeCloseTo(1, 9);
});
