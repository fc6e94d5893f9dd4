import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { begin, newestLine, replies, say } from '../../support/talk.ts';
import { onlyAttempt } from '../../support/stored-records.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor();
});
afterAll(() => trainee.leave());

const elsewhere = (page: Page) => page.getByText('This conversation is open in another tab.');
const goOnHere = (page: Page) => page.getByRole('button', { name: 'Go on here instead' });

test('of two tabs on one attempt, one writes and the other says so', async () => {
  const { page: first, context } = trainee;
  await begin(first, address, 'remake-it', { timers: 'off' });
  await say(first, "No problem at all, that's what the sign is for.");
  await newestLine(first).getByText('Mm.').waitFor();

  const second = await context.newPage();
  await second.goto(first.url());
  await elsewhere(second).waitFor();
  await newestLine(second).getByText("It's the same one again.").waitFor();
  await replies(second).and(second.locator('[aria-disabled]')).first().waitFor();

  await goOnHere(second).click();
  await elsewhere(first).waitFor();
  await elsewhere(second).waitFor({ state: 'hidden' });
  await say(second, 'I tried that jug myself');
  await newestLine(second).getByText('You know what').waitFor();

  await goOnHere(first).click();
  await elsewhere(second).waitFor();
  await newestLine(first).getByText('You know what').waitFor();
  expect((await onlyAttempt(first)).transcript.events).toHaveLength(2);
});
