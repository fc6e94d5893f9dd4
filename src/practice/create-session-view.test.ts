import { afterEach, expect, test } from 'vitest';
import { compiled } from '../../tests/support/compiled.ts';
import { dana } from '../../tests/support/dana.ts';
import { practise } from '../../tests/support/practise.ts';
import { ending, shortScenario } from '../../tests/support/short-scenario.ts';

const begun: { actor: { stop(): void } }[] = [];
afterEach(() => {
  for (const { actor } of begun.splice(0)) actor.stop();
});
async function practiseOn(scenario: typeof dana) {
  const practice = await practise(scenario);
  begun.push(practice);
  return practice;
}

test('A screen need not draw again what did not change', async () => {
  const practice = await practiseOn(dana);
  practice.actor.send({ type: 'speaking.skipped' });
  const opening = practice.view();
  expect(practice.view()).toBe(opening);
  practice.actor.send({ type: 'play.frozen' });
  const frozen = practice.view();
  expect(frozen).not.toBe(opening);
  expect(frozen.lines).toBe(opening.lines);
  expect(frozen.replies).toBe(opening.replies);
  expect(frozen.meters).toBe(opening.meters);
  practice.actor.send({ type: 'play.unfrozen' });
  practice.say('quotePolicy');
  expect(practice.view().lines[0]).toBe(opening.lines[0]);
  const keys = practice.view().lines.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

const talker = compiled(
  shortScenario({
    start: {
      mood: 'calm',
      says: ['First.', { text: 'Second!', mood: 'angry' }, 'Third.'],
      on: { bye: { reply: 'Bye.', target: 'over', feedback: 'x' } },
    },
    over: { ...ending('lost'), says: ['Fine.', 'Bye.'] },
  }),
);

test('Lines come one after the other; replies show with the last, the ending after it', async () => {
  const practice = await practiseOn(talker);
  const seen = () => {
    const { lines, mood, replies, canReply, speakingIndex } = practice.view();
    return { said: lines.at(-1)?.text, mood, replies: replies.length, canReply, speakingIndex };
  };
  const quiet = { replies: 0, canReply: false };
  expect(seen()).toEqual({ said: 'First.', mood: 'calm', ...quiet, speakingIndex: 0 });
  practice.wait(900);
  expect(seen()).toEqual({ said: 'Second!', mood: 'angry', ...quiet, speakingIndex: 1 });
  practice.actor.send({ type: 'reply.chosen', reply: 'bye' });
  expect(seen().said).toBe('Second!');
  practice.wait(900);
  expect(seen()).toMatchObject({ said: 'Third.', replies: 1, canReply: true, speakingIndex: 2 });
  practice.wait(900);
  expect(practice.view()).toMatchObject({ phase: 'waitingForReply', speakingIndex: null });
  practice.actor.send({ type: 'reply.chosen', reply: 'bye' });
  practice.wait(900);
  expect(practice.view()).toMatchObject({ phase: 'speaking', ending: null, replies: [] });
  practice.wait(900);
  expect(practice.view()).toMatchObject({ phase: 'ended', ending: { path: 'over' } });
});

test('A mail is there all at once', async () => {
  const { scenario } = talker.model;
  const practice = await practiseOn(compiled({ ...scenario, channel: 'email' }));
  expect(practice.view()).toMatchObject({ phase: 'waitingForReply', speakingIndex: null });
  expect(practice.view().lines).toHaveLength(3);
});
