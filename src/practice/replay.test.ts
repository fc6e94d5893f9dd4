import fc from 'fast-check';
import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { Chance } from '../../tests/support/chance.ts';
import { compiled } from '../../tests/support/compiled.ts';
import { randomScenario } from '../../tests/support/random-scenario.ts';
import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import { openReplies } from './open-replies.ts';
import { openTimers } from './open-timers.ts';
import { playMemory } from './play-memory.ts';
import { replay } from './replay.ts';
import { playBackTo, playFrom, playFromOpening } from './running-play.ts';
import type { PlayEvent } from './transcript.ts';

const seeded = { seed: 20_260_401, numRuns: 120 };
const plays = fc.tuple(
  randomScenario({ greatest: 16 }),
  fc.integer({ min: 0, max: 2 ** 31 }),
  fc.nat(40),
);

/** Somebody who gives any reply, and now and then none. */
function wander(scenario: CompiledScenario, seed: number, turns: number): PlayEvent[] {
  const chance = new Chance(seed);
  const events: PlayEvent[] = [];
  let running = playFromOpening(scenario);
  while (events.length < turns) {
    const { situation } = running.play;
    const replies = openReplies(scenario, situation);
    const timers = openTimers(scenario, situation);
    const choices: PlayEvent[] = [
      ...replies.map(({ id }): PlayEvent => ({ type: 'reply', reply: id })),
      ...timers.map(({ state, timer }): PlayEvent => {
        return { type: 'silence', state: state.path, after: timer.after };
      }),
    ];
    if (choices.length === 0) break;
    const event = chance.one(choices);
    events.push(event);
    running = playFrom(scenario, running, [event]);
  }
  return events;
}

const transcript = (events: readonly PlayEvent[]) => {
  return { scenario: 'any', fingerprint: 'as-written', seed: 1, events };
};

describe('A replay', () => {
  test('tells of every event that was legal when it was played, and always the same', () => {
    fc.assert(
      fc.property(plays, ([source, seed, turns]) => {
        const events = wander(compiled(source), seed, turns);
        const once = replay(compiled(source), transcript(events));
        expect(once.legalEvents).toBe(events.length);
        expect(replay(compiled(source), transcript(events))).toEqual(once);
      }),
      seeded,
    );
  });

  test('back to any turn and on again from there is the same play', () => {
    fc.assert(
      fc.property(plays, fc.nat(40), ([source, seed, turns], kept) => {
        const scenario = compiled(source);
        const events = wander(scenario, seed, turns);
        const whole = playFrom(scenario, playFromOpening(scenario), events);
        const back = playBackTo(whole, kept);
        expect(back.play).toEqual(replay(scenario, transcript(events.slice(0, kept))));
        expect(playFrom(scenario, back, events.slice(kept)).play).toEqual(whole.play);
      }),
      seeded,
    );
  });

  test('resumed at any event goes on in the same configuration', () => {
    fc.assert(
      fc.property(plays, ([source, seed, turns]) => {
        const played = playMemory(compiled(source));
        const resumed = compiled(source);
        let events: readonly PlayEvent[] = [];
        for (const event of wander(compiled(source), seed, turns)) {
          events = played.extend(events, event) ?? events;
          const { situation, mood, ending } = replay(resumed, transcript(structuredClone(events)));
          expect({ situation, mood, ending }).toEqual({
            situation: played.playOf(events).play.situation,
            mood: played.playOf(events).play.mood,
            ending: played.playOf(events).play.ending,
          });
        }
      }),
      { ...seeded, numRuns: 40 },
    );
  });

  test('stands where XState itself would stand', () => {
    fc.assert(
      fc.property(plays, ([source, seed, turns]) => {
        const scenario = compiled(source);
        const replies = wander(scenario, seed, turns).flatMap((event) =>
          event.type === 'reply' ? event.reply : [],
        );
        const actor = createActor(scenario.machine).start();
        let running = playFromOpening(scenario);
        for (const reply of replies) {
          running = playFrom(scenario, running, [{ type: 'reply', reply }]);
          actor.send({ type: reply });
          const { value, context } = actor.getSnapshot();
          const { state, meters, facts, used } = running.play.situation;
          expect(pathOf(value)).toBe(scenario.model.states[state]?.path);
          expect({ meters, facts, used }).toEqual(context);
          if (running.play.ending) break;
        }
        actor.stop();
      }),
      seeded,
    );
  });

  test('of anything at all stops at the first event that is not legal, and never throws', () => {
    const anyEvent = fc.oneof(
      fc.record({ type: fc.constant('reply' as const), reply: fc.string() }),
      fc.record({
        type: fc.constant('reply' as const),
        reply: fc.constantFrom('__proto__', 'constructor', '*', '', 'xstate.init', 'xstate.stop'),
      }),
      fc.record({ type: fc.constant('silence' as const), state: fc.string(), after: fc.string() }),
    );
    fc.assert(
      fc.property(plays, fc.array(anyEvent, { minLength: 1 }), ([source, seed, turns], junk) => {
        const scenario = compiled(source);
        const events = wander(scenario, seed, turns);
        const play = replay(scenario, transcript([...events, ...junk]));
        expect(play.legalEvents).toBe(events.length);
        expect(play.turns).toHaveLength(events.length);
      }),
      seeded,
    );
  });
});

function pathOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const [entry] = Object.entries(value ?? {});
  return entry ? `${entry[0]}.${pathOf(entry[1])}` : '';
}
