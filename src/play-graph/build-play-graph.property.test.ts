import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chance } from '../../tests/support/chance.ts';
import { edgesAt, playGraphOf } from '../../tests/support/play-graph-of.ts';
import { randomScenario } from '../../tests/support/random-scenario.ts';
import { xstateOracle } from '../../tests/support/xstate-oracle.ts';

test('whoever walks through a conversation finds in XState what the play graph foretold', () => {
  fc.assert(
    fc.property(
      randomScenario({ greatest: 30, faults: ['dead-ends', 'score-loops'] }),
      fc.integer(),
      (scenario, seed) => {
        const graph = playGraphOf(scenario);
        const oracle = xstateOracle(graph.model);
        const chance = new Chance(seed);
        let here = oracle.start;
        expect(graph.situationOf(graph.start)).toEqual(here);
        for (let step = 0; step < 15; step++) {
          const configuration = graph.find(here);
          const foretold = edgesAt(graph, configuration)
            .map(({ key, to }) => ({ key, after: graph.situationOf(to) }))
            .sort((left, right) => (left.key < right.key ? -1 : 1));
          const happenings = oracle.happenings(here);
          expect(foretold).toEqual(happenings);
          if (happenings.length === 0) break;
          here = chance.one(happenings).after;
        }
      },
    ),
    { seed: 23, numRuns: 200 },
  );
});

test('a search with XState alone comes to the same situations', () => {
  const searched = fc
    .sample(randomScenario({ greatest: 8, faults: ['dead-ends'] }), { seed: 5, numRuns: 200 })
    .map((scenario) => ({ scenario, graph: playGraphOf(scenario) }))
    .filter(({ graph }) => graph.size <= 120);
  expect(searched.length).toBeGreaterThan(60);
  for (const { graph } of searched) {
    const oracle = xstateOracle(graph.model);
    const seen = new Map([[JSON.stringify(oracle.start), oracle.start]]);
    for (const situation of seen.values()) {
      for (const { after } of oracle.happenings(situation)) seen.set(JSON.stringify(after), after);
    }
    const found = Array.from({ length: graph.size }, (_, at) => graph.situationOf(at));
    expect(new Set(found.map((each) => JSON.stringify(each)))).toEqual(new Set(seen.keys()));
    expect(found.map((each) => graph.find(each))).toEqual([...found.keys()]);
  }
});
