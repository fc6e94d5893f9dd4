import { afterAll, expect, inject, test } from 'vitest';
import { begin, newestLine, replies, say } from '../../support/talk.ts';
import { onlyAttempt } from '../../support/stored-records.ts';
import { newProfile, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
const own = await newProfile();
afterAll(own.remove);

// Each time the browser is killed as soon as its storage says that the turn is written.
const talk = [
  { said: "No problem at all, that's what the sign is for.", answered: 'Mm.', id: 'freshOne' },
  { said: 'I tried that jug myself', answered: 'You know what', id: 'tastesRight' },
  { said: 'Nobody walks up here three times', answered: "It's hot.", id: 'notForFine' },
];

test('a browser that is killed right after a turn loses nothing', async () => {
  const first = await visitor({ profile: own.profile });
  await begin(first.page, address, 'remake-it', { timers: 'off' });
  const { id } = await onlyAttempt(first.page);
  await first.leave();

  for (const [turn, { said, answered }] of talk.entries()) {
    const trainee = await visitor({ profile: own.profile });
    await trainee.page.goto(`${address}#/practise/remake-it/${id}`);
    await replies(trainee.page).first().waitFor();
    await say(trainee.page, said);
    await newestLine(trainee.page).getByText(answered).waitFor();
    await expect
      .poll(async () => (await onlyAttempt(trainee.page)).transcript.events.length)
      .toBe(turn + 1);
    await trainee.kill();

    const afterwards = await visitor({ profile: own.profile });
    await afterwards.page.goto(address);
    const { transcript } = await onlyAttempt(afterwards.page);
    const kept = talk.slice(0, turn + 1).map((one) => ({ type: 'reply', reply: one.id }));
    expect(transcript.events).toEqual(kept);
    await afterwards.page
      .getByRole('link', { name: `Continue with Nell, turn ${turn + 2}` })
      .waitFor();
    await afterwards.leave();
  }
});
