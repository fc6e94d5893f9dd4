import { describe, expect, test } from 'vitest';
import { compiled } from '../../tests/support/compiled.ts';
import { ending, shortScenario } from '../../tests/support/short-scenario.ts';
import type { Attempt } from './attempt.ts';
import { forkAttempt } from './fork-attempt.ts';
import { replay } from './replay.ts';
import { startAttempt } from './start-attempt.ts';
import { carryAttemptOver, matchTranscript } from './transcript-match.ts';

function scenarioWithSecondReply(id: string, fingerprint: string) {
  return compiled(
    shortScenario({
      start: { on: { greet: { reply: 'Hello.', target: 'middle', feedback: 'x' } } },
      middle: { on: { [id]: { reply: 'So?', target: 'over', feedback: 'x' } } },
      over: ending(),
    }),
    fingerprint,
  );
}
const before = scenarioWithSecondReply('ask', 'first');

const attempt: Attempt = {
  ...startAttempt(before.model, {
    id: 'a',
    seed: 99,
    now: 1_000,
    choices: {
      timers: 'off',
      metersShown: true,
      coach: false,
      ownWords: false,
      predict: false,
      spoken: false,
    },
  }),
  transcript: {
    scenario: 'short',
    fingerprint: 'first',
    seed: 99,
    events: [
      { type: 'reply', reply: 'greet' },
      { type: 'reply', reply: 'ask' },
    ],
  },
  elapsed: 5_000,
  endedAt: 6_000,
  guess: { empathy: 50, outcome: 60 },
  newThing: 'Ask first.',
};

describe('An attempt whose scenario changed', () => {
  test('is left alone while the scenario is the same', () => {
    expect(carryAttemptOver(before, attempt, 9_000)).toEqual({ attempt, match: { kind: 'same' } });
  });

  test('keeps its place as far as it goes, says how far, and forgets nothing', () => {
    const after = scenarioWithSecondReply('wonder', 'second');
    const carried = carryAttemptOver(after, attempt, 9_000);
    expect(carried.match).toEqual({ kind: 'changed', legalEvents: 1, events: 2 });
    expect(carried.attempt).toMatchObject({
      id: 'a',
      endedAt: null,
      transcript: { fingerprint: 'second', seed: 99, events: [{ type: 'reply', reply: 'greet' }] },
      rewound: [{ at: 1, events: [{ type: 'reply', reply: 'ask' }] }],
    });
    expect(replay(after, carried.attempt.transcript).legalEvents).toBe(1);
  });

  test('goes on whole when the change does not touch it', () => {
    const reworded = scenarioWithSecondReply('ask', 'second');
    const carried = carryAttemptOver(reworded, attempt, 9_000);
    expect(carried.match).toEqual({ kind: 'changed', legalEvents: 2, events: 2 });
    expect(carried.attempt).toEqual({
      ...attempt,
      transcript: { ...attempt.transcript, fingerprint: 'second' },
    });
  });

  test('is called damaged when the scenario is the same and the record still does not fit', () => {
    const events = [{ type: 'reply' as const, reply: 'shout' }];
    expect(matchTranscript(before, { ...attempt.transcript, events })).toEqual({
      kind: 'damaged',
      legalEvents: 0,
      events: 1,
    });
  });
});

describe('Trying again from an earlier turn', () => {
  test('is an attempt of its own with the same order of replies; the old one stays', () => {
    const whole = structuredClone(attempt);
    const fork = forkAttempt(attempt, 1, { id: 'b', now: 20_000 });
    expect(attempt).toEqual(whole);
    expect(fork).toEqual({
      ...attempt,
      id: 'b',
      transcript: { ...attempt.transcript, events: [{ type: 'reply', reply: 'greet' }] },
      forkedFrom: { attempt: 'a', events: 1 },
      elapsed: 0,
      startedAt: 20_000,
      updatedAt: 20_000,
      endedAt: null,
      guess: null,
      newThing: '',
    });
    expect(forkAttempt(attempt, 9, { id: 'c', seed: 3, now: 0 }).transcript).toEqual({
      ...attempt.transcript,
      seed: 3,
    });
  });
});
