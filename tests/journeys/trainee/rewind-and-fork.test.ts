import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { begin, hearOut, lookBack, newestLine, replies, say } from '../../support/talk.ts';
import { onlyAttempt, storedAttempts } from '../../support/stored-records.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor();
});
afterAll(() => trainee.leave());

const reply = (id: string) => ({ type: 'reply', reply: id });

test('going back keeps what was tried', async () => {
  const { page } = trainee;
  await begin(page, address, 'remake-it', { timers: 'off' });
  await say(page, "No problem at all, that's what the sign is for.");
  await say(page, 'I tried that jug myself');
  await hearOut(page);
  await page.getByRole('button', { name: 'Rewind to an earlier turn' }).click();
  const dialog = page.getByRole('dialog', { name: 'Go back to before…' });
  await dialog.getByRole('button', { name: 'I tried that jug myself' }).click();

  await newestLine(page).getByText("It's the same one again.").waitFor();
  await say(page, "Then I keep making the wrong cup well. What's missing from it?");
  await newestLine(page).getByText("It's hot.").waitFor();

  await expect
    .poll(async () => (await onlyAttempt(page)).transcript.events)
    .toEqual([reply('freshOne'), reply('wrongCupWell')]);
  const { rewound } = await onlyAttempt(page);
  expect(rewound).toEqual([{ at: 1, events: [reply('tastesRight')] }]);
});

test('trying again from a turn of the debrief leaves the old attempt as it was', async () => {
  const { page } = trainee;
  await say(page, 'It does now.');
  await say(page, 'The other drinks can wait two minutes.');
  await say(page, 'There we go, got there in the end.');
  await lookBack(page, { empathy: 70, outcome: 70 });
  await expect.poll(async () => (await onlyAttempt(page)).guess).not.toBeNull();
  const old = await onlyAttempt(page);

  const third = page.getByRole('listitem', { name: 'Turn 3' });
  await third.getByRole('button', { name: 'Try again from here' }).click();
  await newestLine(page).getByText("It's hot.").waitFor();
  await say(page, 'Go on, it does. How long should you have to leave it?');
  await newestLine(page).getByText("You couldn't get near it").waitFor();
  await hearOut(page);
  await replies(page).first().waitFor();

  await expect.poll(async () => (await storedAttempts(page))[0]?.transcript.events.length).toBe(3);
  const [fork, kept, ...others] = await storedAttempts(page);
  expect(others).toEqual([]);
  expect(kept).toEqual(old);
  expect(fork?.forkedFrom).toEqual({ attempt: old.id, events: 2 });
  expect(fork?.transcript.events).toEqual([
    reply('freshOne'),
    reply('wrongCupWell'),
    reply('howLong'),
  ]);
});
