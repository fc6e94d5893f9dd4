import { expect, test } from 'vitest';
import { playGraphOf } from '../../tests/support/play-graph-of.ts';
import { ending, shortScenario } from '../../tests/support/short-scenario.ts';
import { boundsOf } from './bounds.ts';
import { endingOddsOf } from './ending-odds.ts';
import { playCountOf } from './play-count.ts';
import { replyCost } from './reply-cost.ts';

const say = { reply: 'Yes.', feedback: 'Fine.' };

test('a loop that earns as much as it costs is allowed, and is walked only as far as it helps', () => {
  const graph = playGraphOf(
    shortScenario({
      far: {
        on: {
          come: { ...say, target: 'near', scores: { empathy: 2 } },
          end: { ...say, target: 'done' },
        },
      },
      near: { on: { go: { ...say, target: 'far', scores: { empathy: -2 } } } },
      done: ending(),
    }),
  );
  const result = boundsOf(graph);
  expect(result).toMatchObject({
    ok: true,
    bounds: { empathy: { least: 0, greatest: 0, reach: Float64Array.of(0, -2, 0) } },
  });
  expect(playCountOf(graph)).toEqual({ plays: null, leastTurns: 1, greatestTurns: null });
  expect(endingOddsOf(graph)).toEqual({ odds: [{ state: 2, chance: 1 }], stuck: 0, meanTurns: 3 });
});

test('a loop that earns points each time is shown as it is', () => {
  const graph = playGraphOf(
    shortScenario({
      greet: { on: { start: { ...say, target: 'chat' } } },
      chat: {
        on: {
          flatter: { ...say, target: 'smile', scores: { empathy: 1 } },
          end: { ...say, target: 'done' },
        },
      },
      smile: { on: { back: { ...say, target: 'chat' } } },
      done: ending(),
    }),
  );
  const result = boundsOf(graph);
  if (result.ok) throw new Error('Nothing found');
  const { configurations, edges, axis } = result.loop;
  expect(axis).toBe('empathy');
  const keys = edges.map((edge) => {
    const arrow = graph.arrows[graph.edgeArrow[edge] ?? -1];
    return arrow?.type === 'reply' && arrow.reply.key;
  });
  expect(new Set(keys)).toEqual(new Set(['chat/flatter', 'smile/back']));
  expect(configurations.length).toBe(2);
  expect(result.loops).toEqual([result.loop]);
});

test('who walks into a trap has nothing left to reach', () => {
  const graph = playGraphOf(
    shortScenario({
      talk: {
        on: {
          lie: { ...say, target: 'stuck' },
          end: { ...say, target: 'done', scores: { outcome: 1 } },
        },
      },
      stuck: { on: { beg: { ...say, target: 'stuck' } } },
      done: ending('lost'),
    }),
  );
  const result = boundsOf(graph);
  if (!result.ok) throw new Error('A loop where there is none');
  const { bounds } = result;
  expect([...bounds.outcome.reach]).toEqual([-2, -Infinity, 0]);
  expect(replyCost(graph, bounds, 0, 0)).toEqual({ empathy: Infinity, outcome: Infinity });
  expect(replyCost(graph, bounds, 0, 1)).toEqual({ empathy: 0, outcome: 0 });
  expect(replyCost(graph, bounds, 1, 2)).toEqual({ empathy: 0, outcome: 0 });
  expect(playCountOf(graph)).toEqual({ plays: 1n, leastTurns: 1, greatestTurns: 1 });
  expect(endingOddsOf(graph)).toEqual({
    odds: [{ state: 2, chance: 0.5 }],
    stuck: 0.5,
    meanTurns: null,
  });
});
