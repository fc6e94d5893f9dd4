import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { allEdges, playGraphOf } from '../../tests/support/play-graph-of.ts';
import { randomRubric } from '../../tests/support/random-scenario.ts';
import { ending, shortScenario } from '../../tests/support/short-scenario.ts';
import { xstateOracle } from '../../tests/support/xstate-oracle.ts';
import { modelFromScenario } from '../scenario/model-from-scenario.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { boundsOf } from './bounds.ts';
import { type BuildResult, buildPlayGraph } from './build-play-graph.ts';
import { endingOddsOf } from './ending-odds.ts';
import { endingScores } from './ending-scores.ts';
import { playCountOf } from './play-count.ts';
import type { PlayGraph } from './play-graph.ts';
import { arrowsTo } from './shortest-path.ts';

const keysTo = (graph: PlayGraph, configuration: number): string[] =>
  arrowsTo(graph, configuration).map((arrow) =>
    arrow.type === 'reply' ? arrow.reply.key : arrow.timer.key,
  );
const build = (scenario: Scenario, limit?: number): BuildResult =>
  buildPlayGraph(
    modelFromScenario(scenario, ''),
    randomRubric,
    limit === undefined ? {} : { limit },
  );
const say = { reply: 'Yes.', feedback: 'Fine.' };

describe('When will I see my money?', () => {
  const scenario: Scenario = parse(
    readFileSync('tests/fixtures/scenarios/refund-seven-to-ten-days.yaml', 'utf8'),
  );
  const rubric: Rubric = {
    ...randomRubric,
    behaviours: [
      ['policy-speak', 'empathy', -1],
      ['asks-to-understand', 'empathy', 2],
      ['says-what-is-known', 'outcome', 1],
      ['names-latest-date', 'outcome', 2],
      ['goes-beyond', 'outcome', 1],
      ['lets-misunderstanding-stand', 'outcome', -2],
      ['owns-mistake', 'empathy', 2],
    ].map(([id, dimension, points]) => ({
      id: String(id),
      label: String(id),
      dimension: String(dimension),
      points: Number(points),
      explain: '',
    })),
  };
  const graph = playGraphOf(scenario, rubric);

  test('every way through it is found, with what it earns', () => {
    expect(
      allEdges(graph).map(({ from, key, to, empathy, outcome }) => [
        from,
        key,
        to,
        empathy,
        outcome,
      ]),
    ).toEqual([
      [0, 'opening/quotePolicy', 1, -1, 0],
      [0, 'opening/askWhatItIsFor', 2, 2, 1],
      [0, 'opening/creditNow', 3, 0, 3],
      [1, 'hearsNextTuesday/letItStand', 4, 0, -5],
      [1, 'hearsNextTuesday/correctIt', 5, 2, 2],
      [1, 'hearsNextTuesday/after 25s', 5, 0, 0],
      [2, 'rentIsDue/nameTheDate', 6, 0, 4],
      [2, 'rentIsDue/offerCredit', 7, 0, 1],
      [3, 'surprised/explain', 8, 0, 4],
      [5, 'rentIsDue/nameTheDate', 9, 0, 4],
      [7, 'rentIsDue/nameTheDate', 10, 0, 4],
    ]);
    expect(graph.situationOf(7)).toEqual({
      state: graph.model.states.findIndex(({ path }) => path === 'rentIsDue'),
      meters: [9, 6],
      facts: [true],
      used: ['rentIsDue/offerCredit'],
    });
    expect(graph.size).toBe(11);
    expect(keysTo(graph, 10)).toEqual([
      'opening/askWhatItIsFor',
      'rentIsDue/offerCredit',
      'rentIsDue/nameTheDate',
    ]);
  });

  test('its envelope, plays, odds and endings are known exactly', () => {
    const result = boundsOf(graph);
    if (!result.ok) throw new Error('A loop where there is none');
    const { empathy, outcome } = result.bounds;
    expect({ ...empathy, reach: [...empathy.reach] }).toEqual({
      least: -1,
      greatest: 2,
      reach: [2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    });
    expect({ ...outcome, reach: [...outcome.reach] }).toEqual({
      least: -5,
      greatest: 7,
      reach: [7, 6, 5, 4, 0, 4, 0, 4, 0, 0, 0],
    });
    expect(playCountOf(graph)).toEqual({ plays: 5n, leastTurns: 2, greatestTurns: 3 });
    const { odds, stuck, meanTurns } = endingOddsOf(graph);
    const [relieved, angry] = odds;
    expect(relieved?.chance).toBeCloseTo(5 / 6, 12);
    expect(angry?.chance).toBeCloseTo(1 / 6, 12);
    expect([stuck, meanTurns]).toEqual([0, expect.closeTo(2 + 1 / 3, 12)]);
    expect(endingScores(graph, result.bounds)).toEqual([
      {
        state: relieved?.state,
        empathy: { least: 0, greatest: 100 },
        outcome: { least: 75, greatest: 100 },
        trust: { least: 6, greatest: 9 },
      },
      {
        state: angry?.state,
        empathy: { least: 0, greatest: 0 },
        outcome: { least: 0, greatest: 0 },
        trust: { least: 6, greatest: 6 },
      },
    ]);
  });
});

test('a reply that is used up inside lets the same reply outside be heard', () => {
  const graph = playGraphOf(
    shortScenario({
      talk: {
        initial: 'start',
        on: { ask: { ...say, target: 'done' } },
        states: { start: { on: { ask: { ...say, once: true, effects: { trust: 9 } } } } },
      },
      done: ending(),
    }),
  );
  expect(keysTo(graph, graph.size - 1)).toEqual(['talk.start/ask', 'talk/ask']);
  expect(graph.situationOf(graph.size - 1).meters).toEqual([10]);
});

test('always that change nothing rest where they are, as in XState', () => {
  const graph = playGraphOf(
    shortScenario({
      talk: {
        always: [{ guard: 'trust > 3' }, 'done'],
        on: { go: { ...say, effects: { trust: -5 } } },
      },
      done: ending(),
    }),
  );
  expect(graph.size).toBe(2);
  expect(keysTo(graph, 1)).toEqual(['talk/go']);
  const oracle = xstateOracle(graph.model);
  expect(graph.situationOf(0)).toEqual(oracle.start);
  expect([graph.situationOf(1)]).toEqual(oracle.happenings(oracle.start).map(({ after }) => after));
});

test('always that go round for ever are reported with the play that leads into them', () => {
  const scenario = shortScenario(
    {
      calm: {
        on: {
          push: { ...say, target: 'heated', effects: { heat: 1 } },
          end: { ...say, target: 'done' },
        },
      },
      heated: { always: [{ guard: 'heat >= 2', target: 'boiling' }, { target: 'calm' }] },
      boiling: { always: { target: 'heated', effects: { trust: 1 } } },
      done: ending(),
    },
    { meters: { trust: { start: 5 }, heat: { start: 0 } } },
  );
  const result = build(scenario);
  if (result.ok || result.reason !== 'endless-always') throw new Error('Nothing found');
  expect(result.path.map((arrow) => arrow.type === 'reply' && arrow.reply.key)).toEqual([
    'calm/push',
    'calm/push',
  ]);
  expect(result.situation).toEqual({ state: 1, meters: [10, 2], facts: [], used: [] });
  expect(result.state).toBe(1);
});

test('a start that never comes to rest needs no play to get there', () => {
  const here = { always: { target: 'there' } };
  const there = { always: { target: 'here' } };
  expect(build(shortScenario({ here, there, done: ending() }))).toMatchObject({
    reason: 'endless-always',
    path: [],
  });
});

test('a long count by always is no endless one', () => {
  const count = { guard: 'heat > 0', effects: { heat: -1 } };
  const graph = playGraphOf(
    shortScenario(
      {
        talk: { always: [count, { guard: 'trust > 0', effects: { trust: -1, heat: 10 } }, 'done'] },
        done: ending(),
      },
      { meters: { trust: { start: 10 }, heat: { start: 10 } } },
    ),
  );
  expect(graph.situationOf(0)).toMatchObject({ state: 1, meters: [0, 0] });
  expect(boundsOf(graph)).toMatchObject({ bounds: { outcome: { least: 2, greatest: 2 } } });
});

test('what is too large says what makes it so', () => {
  const scenario = shortScenario(
    {
      talk: {
        on: {
          warm: { ...say, effects: { trust: 1 } },
          fold: { ...say, effects: { patience: -1 } },
          tell: { ...say, remember: 'told' },
          end: { ...say, target: 'done' },
        },
      },
      done: ending(),
    },
    {
      meters: { trust: { start: 0 }, patience: { start: 3, max: 3 }, idle: { start: 1 } },
      facts: ['told', 'never'],
    },
  );
  // 11 × 4 × 2 in the talk, as many at its end.
  expect(playGraphOf(scenario).size).toBe(176);
  expect(build(scenario, 176).ok).toBe(true);
  expect(build(scenario, 175)).toEqual({
    ok: false,
    reason: 'too-large',
    seen: 176,
    multiplying: ['trust', 'patience', 'told'],
  });
});
