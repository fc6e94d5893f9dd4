import { afterEach, describe, expect, test } from 'vitest';
import { waitFor } from 'xstate';
import { dana } from '../../tests/support/dana.ts';
import { MemoryAttemptStore } from '../../tests/support/memory-attempt-store.ts';
import { firstAttempt, practise } from '../../tests/support/practise.ts';

type Practice = Awaited<ReturnType<typeof practise>>;
const begun: Practice[] = [];

async function practiseWithDana(
  ...options: Parameters<typeof practise> extends [unknown, ...infer R] ? R : never
) {
  const practice = await practise(dana, ...options);
  begun.push(practice);
  return practice;
}

afterEach(() => {
  for (const { actor } of begun.splice(0)) actor.stop();
});

const linesSaid = ({ view }: Practice) => view().lines.map(({ text }) => text);

describe('Someone who talks with Dana', () => {
  test('hears her first line, and may answer while she still speaks it', async () => {
    const practice = await practiseWithDana();
    expect(practice.view()).toMatchObject({
      phase: 'speaking',
      speakingIndex: 0,
      canReply: true,
      mood: 'hopeful',
      turnNumber: 0,
    });
    expect(practice.view().replies).toHaveLength(3);
    practice.actor.send({ type: 'reply.chosen', reply: 'quotePolicy' });
    expect(linesSaid(practice)).toEqual([
      'Hi! I sent a jacket back last Tuesday, never opened. When do I get my refund?',
      'The refund process takes seven to ten days.',
      'Great, next Tuesday then!',
    ]);
    expect(practice.view().lines.map(({ speaker }) => speaker)).toEqual([
      'customer',
      'trainee',
      'customer',
    ]);
  });

  test('is not heard when saying what is not offered', async () => {
    const practice = await practiseWithDana();
    const before = practice.view();
    practice.actor.send({ type: 'reply.chosen', reply: 'letItStand' });
    practice.actor.send({ type: 'reply.chosen', reply: '__proto__' });
    expect(practice.view()).toBe(before);
  });

  test('who says nothing for 25 seconds after her line hears her doubt', async () => {
    const practice = await practiseWithDana();
    practice.say('quotePolicy');
    practice.wait(24_000);
    expect(practice.attempt().transcript.events).toHaveLength(1);
    practice.wait(1_000);
    expect(practice.attempt().transcript.events[1]).toEqual({
      type: 'silence',
      state: 'hearsNextTuesday',
      after: '25s',
    });
  });

  test('has as long to think as the freeze lasts, and then what was left before it', async () => {
    const practice = await practiseWithDana();
    practice.say('quotePolicy');
    practice.wait(20_000);
    practice.actor.send({ type: 'play.frozen' });
    expect(practice.view()).toMatchObject({ frozen: true, canReply: false });
    expect(practice.view().timer).toEqual({ total: 25_000, remaining: 5_000, since: null });
    practice.actor.send({ type: 'reply.chosen', reply: 'correctIt' });
    practice.wait(600_000);
    expect(practice.attempt().transcript.events).toHaveLength(1);
    practice.actor.send({ type: 'play.unfrozen' });
    practice.wait(4_900);
    expect(practice.attempt().transcript.events).toHaveLength(1);
    practice.wait(100);
    expect(practice.attempt().transcript.events).toHaveLength(2);
  });

  test('may look at another tab meanwhile: neither silence nor the time of the call goes on', async () => {
    const practice = await practiseWithDana();
    practice.say('quotePolicy');
    practice.wait(10_000);
    practice.actor.send({ type: 'page.hidden' });
    practice.wait(3_600_000);
    expect(practice.view()).toMatchObject({ elapsed: 10_000, elapsedSince: null, turnNumber: 1 });
    practice.actor.send({ type: 'page.shown' });
    practice.wait(15_000);
    expect(practice.view().turnNumber).toBe(2);
    practice.actor.send({ type: 'play.frozen' });
    expect(practice.view().elapsed).toBe(25_000);
  });

  test('may read all of what she says while time stands still', async () => {
    const practice = await practiseWithDana();
    practice.actor.send({ type: 'play.frozen' });
    practice.actor.send({ type: 'speaking.skipped' });
    expect(practice.view()).toMatchObject({ phase: 'waitingForReply', speakingIndex: null });
  });

  test('stays frozen when coming back to the tab', async () => {
    const practice = await practiseWithDana();
    practice.say('quotePolicy');
    practice.actor.send({ type: 'play.frozen' });
    practice.actor.send({ type: 'page.hidden' });
    practice.actor.send({ type: 'page.shown' });
    practice.wait(60_000);
    expect(practice.view()).toMatchObject({ frozen: true, turnNumber: 1 });
  });

  test('can have twice the time, or all the time there is, in the middle of a silence', async () => {
    const practice = await practiseWithDana();
    practice.say('quotePolicy');
    practice.wait(20_000);
    practice.actor.send({ type: 'timers.changed', mode: 'doubled' });
    expect(practice.view().timer).toMatchObject({ total: 50_000, remaining: 10_000 });
    practice.wait(9_900);
    expect(practice.view().turnNumber).toBe(1);
    practice.actor.send({ type: 'timers.changed', mode: 'off' });
    expect(practice.view().timer).toBeNull();
    practice.wait(3_600_000);
    expect(practice.view().turnNumber).toBe(1);
    practice.actor.send({ type: 'timers.changed', mode: 'normal' });
    expect(practice.view().timer).toMatchObject({ total: 25_000, remaining: 50 });
    practice.wait(100);
    expect(practice.view().turnNumber).toBe(2);
    expect(practice.attempt().choices.timers).toBe('normal');
  });

  test('goes back to the opening; what was tried is kept, and said again it leads to the same place', async () => {
    const practice = await practiseWithDana();
    practice.say('quotePolicy');
    practice.say('correctIt');
    const before = practice.view().play;
    practice.actor.send({ type: 'play.rewound', events: 0 });
    expect(practice.view()).toMatchObject({
      phase: 'waitingForReply',
      turnNumber: 0,
      canRewind: false,
    });
    expect(practice.attempt().rewound).toEqual([
      { at: 0, events: before.turns.map(({ event }) => event) },
    ]);
    practice.say('quotePolicy');
    practice.say('correctIt');
    expect(practice.view().play).toEqual(before);
  });

  test.each([-1, 1, 2, 0.5, Number.NaN])(
    'can not go back to turn %s of one turn',
    async (events) => {
      const practice = await practiseWithDana();
      practice.say('quotePolicy');
      const before = practice.attempt();
      practice.actor.send({ type: 'play.rewound', events });
      expect(practice.attempt().transcript).toBe(before.transcript);
    },
  );

  test('reaches the ending; the attempt is over, and no longer changed', async () => {
    const practice = await practiseWithDana();
    practice.say('quotePolicy');
    practice.say('letItStand');
    expect(practice.view()).toMatchObject({ phase: 'ended', canReply: false, canRewind: false });
    expect(practice.view().ending?.path).toBe('callsBackAngry');
    const over = practice.attempt();
    expect(over.endedAt).not.toBeNull();
    practice.actor.send({ type: 'play.rewound', events: 0 });
    practice.say('quotePolicy');
    practice.wait(60_000);
    expect(practice.attempt()).toBe(over);
  });
});

describe('Someone who comes back tomorrow', () => {
  test('finds the same line, the same replies in the same order, at once', async () => {
    const first = await practiseWithDana();
    first.say('quotePolicy');
    const left = first.view();
    await first.untilSaved();
    first.actor.stop();
    const [stored] = [...first.store.kept.values()];
    const second = await practiseWithDana({
      store: first.store,
      ...(stored && { attempt: stored }),
    });
    expect(second.view()).toMatchObject({
      phase: 'waitingForReply',
      lines: left.lines,
      replies: left.replies,
      meters: left.meters,
      mood: left.mood,
    });
    expect(second.view().play).toEqual(left.play);
  });
});

describe('Saving', () => {
  test('is one write a turn, never two at once', async () => {
    const practice = await practiseWithDana();
    await practice.untilSaved();
    expect(practice.store.writes).toBe(1);
    practice.say('quotePolicy');
    practice.say('correctIt');
    practice.actor.send({ type: 'play.rewound', events: 1 });
    await practice.untilSaved();
    expect(practice.store.greatestAtOnce).toBe(1);
    expect(practice.store.kept.get(practice.attempt().id)).toEqual(practice.attempt());
    const { writes } = practice.store;
    practice.say('letItStand');
    await practice.untilSaved();
    expect(practice.store.writes).toBe(writes + 1);
  });

  test('that failed is said, does not stop the play, and loses nothing once it works', async () => {
    const practice = await practiseWithDana();
    await practice.untilSaved();
    practice.store.failure = { kind: 'full' };
    practice.say('quotePolicy');
    await practice.untilUnsaved();
    expect(practice.view().saving).toEqual({ kind: 'unsaved', failure: { kind: 'full' } });
    practice.actor.send({ type: 'saving.retried' });
    await practice.untilUnsaved();
    practice.say('correctIt');
    await practice.untilUnsaved();
    practice.store.failure = null;
    practice.actor.send({ type: 'saving.retried' });
    await practice.untilSaved();
    expect(practice.view().saving).toEqual({ kind: 'saved' });
    expect(practice.store.kept.get(practice.attempt().id)?.transcript.events).toHaveLength(2);
  });

  test('that failed is tried again by itself with the next turn', async () => {
    const practice = await practiseWithDana();
    await practice.untilSaved();
    practice.store.failure = { kind: 'broken', detail: 'No luck.' };
    practice.say('quotePolicy');
    await practice.untilUnsaved();
    practice.store.failure = null;
    practice.say('correctIt');
    await practice.untilSaved();
    expect(practice.store.kept.get(practice.attempt().id)).toEqual(practice.attempt());
  });

  test('never overwrites what a tab wrote that took the attempt over', async () => {
    const practice = await practiseWithDana();
    await practice.untilSaved();
    practice.say('quotePolicy');
    practice.say('correctIt');
    practice.actor.send({ type: 'attempt.lost' });
    await practice.untilSaved();
    expect(practice.store.kept.get(practice.attempt().id)?.transcript.events).toHaveLength(1);
    practice.actor.send({ type: 'saving.retried' });
    practice.actor.send({ type: 'timers.changed', mode: 'off' });
    await practice.untilSaved();
    expect(practice.store.kept.get(practice.attempt().id)?.transcript.events).toHaveLength(1);
  });

  test('that failed before does not bring an older state of the attempt back', async () => {
    const store = new MemoryAttemptStore();
    const attempt = firstAttempt(dana);
    await store.saveAttempt(attempt);
    const said = [{ type: 'reply' as const, reply: 'quotePolicy' }];
    const newer = {
      ...attempt,
      transcript: { ...attempt.transcript, events: said },
      updatedAt: 5_000,
    };
    const practice = await practiseWithDana({ attempt: newer, store });
    expect(practice.view().turnNumber).toBe(1);
  });
});

describe('A second tab on the same attempt', () => {
  test('reads only, until it takes the attempt over with all that was said in the first', async () => {
    const store = new MemoryAttemptStore();
    const attempt = firstAttempt(dana);
    const first = await practiseWithDana({ attempt, store });
    const second = await practiseWithDana({ attempt, store });
    expect(second.view()).toMatchObject({ hold: 'readOnly', canReply: false, canRewind: false });
    first.wait(1_000);
    first.say('quotePolicy');
    await first.untilSaved();
    second.say('creditNow');
    expect(second.view().turnNumber).toBe(0);
    second.actor.send({ type: 'attempt.takenOver' });
    await waitFor(second.actor, ({ context }) => context.hold === 'held');
    await waitFor(first.actor, ({ context }) => context.hold === 'readOnly');
    expect(second.view()).toMatchObject({ turnNumber: 1, canReply: true });
    first.say('letItStand');
    expect(first.view().turnNumber).toBe(1);
  });
});
