import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chance } from '../../tests/support/chance.ts';
import { compiled } from '../../tests/support/compiled.ts';
import { playGraphOf } from '../../tests/support/play-graph-of.ts';
import { randomRubric, randomScenario } from '../../tests/support/random-scenario.ts';
import { ending, shortScenario } from '../../tests/support/short-scenario.ts';
import type { PlayGraph } from '../play-graph/play-graph.ts';
import { statesOnTheWay } from '../play-graph/states-on-the-way.ts';
import { startConversation, takeReply, type Step } from '../practice/conversation.ts';
import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Character, type Choose, characters, choosesLike } from './character.ts';
import { comingThrough } from './coming-through.ts';
import { flowThrough } from './flow-through.ts';
import { habitOf } from './habit.ts';

function chancesIn(graph: PlayGraph, choose: Choose) {
  const habit = habitOf(graph, choose);
  const found = comingThrough(habit, flowThrough(habit), statesOnTheWay(graph));
  if (found === null) throw new Error('Nothing limits it.');
  const { states, replies } = found;
  return new Map<string, number>([
    ...[...states].map(([state, chance]): [string, number] => [
      graph.model.states[state]?.path ?? '',
      chance,
    ]),
    ...replies,
  ]);
}

/** Plays in XState, one after the other; a step that was walked before is remembered. */
function simulation(ready: CompiledScenario, graph: PlayGraph, choose: Choose) {
  const known = new Map<number, { reply: string; step: Step; key: string }[]>();
  const opening = startConversation(ready);
  const outward = (state: number): string[] => {
    const path = ready.model.states[state]?.path.split('.') ?? [];
    return path.map((_, end) => path.slice(0, end + 1).join('.'));
  };
  const waysFrom = (step: Step) => {
    const at = graph.find(step.moment.situation);
    const ways =
      known.get(at) ??
      choose(at).map((edge) => {
        const arrow = graph.arrows[graph.edgeArrow[edge] ?? -1];
        if (arrow?.type !== 'reply') throw new Error('Somebody chose silence');
        const next = takeReply(ready, step.moment, arrow.reply.id);
        if (next === null) throw new Error(`${arrow.reply.key} is not on offer`);
        return { reply: arrow.reply.id, step: next, key: next.taken?.reply.key ?? '' };
      });
    known.set(at, ways);
    return ways;
  };
  return (chance: Chance): ReadonlySet<string> => {
    const met = new Set(opening.entered.flatMap(outward));
    let step = opening;
    for (let turn = 0; turn < 400 && step.moment.ending === null; turn++) {
      const way = chance.one(waysFrom(step));
      met.add(way.key);
      for (const path of way.step.entered.flatMap(outward)) met.add(path);
      step = way.step;
    }
    return met;
  };
}

test('a place is come through as often as in thousands of plays that are played out', () => {
  const scenarios = fc
    .sample(randomScenario({ greatest: 8 }), { seed: 23, numRuns: 60 })
    .map((scenario) => ({ ready: compiled(scenario), graph: playGraphOf(scenario) }))
    .filter(({ graph }) => graph.size <= 200);
  expect(scenarios.length).toBeGreaterThan(30);
  const plays = 3000;
  let between = 0;
  for (const [seed, { ready, graph }] of scenarios.entries()) {
    for (const character of characters) {
      const choose = choosesLike(character, graph, randomRubric);
      const expected = chancesIn(graph, choose);
      const play = simulation(ready, graph, choose);
      const chance = new Chance(seed);
      const times = new Map<string, number>();
      const count = character === 'random' ? plays : plays / 10;
      for (let left = count; left > 0; left--) {
        for (const met of play(chance)) times.set(met, (times.get(met) ?? 0) + 1);
      }
      for (const met of times.keys()) expect(expected.has(met)).toBe(true);
      for (const [place, likely] of expected) {
        const often = (times.get(place) ?? 0) / count;
        const spread = Math.sqrt((likely * (1 - likely)) / count);
        expect(Math.abs(often - likely), `${character}: ${place}`).toBeLessThan(5 * spread + 0.004);
        if (likely > 0.05 && likely < 0.95) between++;
      }
    }
  }
  expect(between).toBeGreaterThan(200);
});

const chancesOf = (scenario: Scenario, character: Character = 'random') => {
  const graph = playGraphOf(scenario);
  return Object.fromEntries(chancesIn(graph, choosesLike(character, graph, randomRubric)));
};

test('who may come back counts as having come through once', () => {
  const chances = chancesOf(
    shortScenario({
      hall: { on: { in: { target: 'room' }, leave: { target: 'gone' } } },
      room: { on: { out: { target: 'hall' } } },
      gone: ending(),
    }),
  );
  expect(chances).toEqual({
    hall: 1,
    room: 0.5,
    gone: expect.closeTo(1, 9),
    'hall/in': 0.5,
    'hall/leave': expect.closeTo(1, 9),
    'room/out': 0.5,
  });
});

test('a state that is only passed counts as come through, and so does the one around it', () => {
  const chances = chancesOf(
    shortScenario({
      ask: { on: { push: { target: 'talk' }, wait: { target: 'end' } } },
      talk: {
        initial: 'sigh',
        states: { sigh: { says: 'Oh.', always: { target: '#short.end' } } },
      },
      end: ending(),
    }),
  );
  expect(chances).toMatchObject({ ask: 1, talk: 0.5, 'talk.sigh': 0.5, end: 1 });
});

test('where somebody goes round for ever, what they never come to is left out', () => {
  const scenario = shortScenario({
    hall: {
      on: { in: { target: 'room', shows: ['empathy-helps-2'] }, leave: { target: 'gone' } },
    },
    room: { on: { out: { target: 'hall', shows: ['empathy-harms-2'] } } },
    gone: ending(),
  });
  expect(chancesOf(scenario, 'careful')).toEqual({
    hall: 1,
    room: 1,
    'hall/in': 1,
    'room/out': 1,
  });
});
