import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { begin, conversation, hearOut, newestLine } from '../../support/talk.ts';
import { storedAttempts } from '../../support/stored-records.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

// Nell waits 20 seconds for an answer to her first words, then goes on by herself.
const goesOn = 'You know what';
const address = inject('appAddress');
let trainee: Visitor;
let page: Page;

beforeAll(async () => {
  trainee = await visitor();
  page = trainee.page;
  await page.clock.install();
});
afterAll(() => trainee.leave());

const secondsPass = (seconds: number) => page.clock.runFor(seconds * 1000);

const hasGoneOn = async () => (await conversation(page).getByText(goesOn).count()) > 0;

async function turnIntoView(state: 'visible' | 'hidden') {
  await page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: now });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

test('silence is an answer: after its time the customer goes on', async () => {
  await begin(page, address, 'remake-it', { timers: 'normal' });
  await hearOut(page);
  await secondsPass(15);
  expect(await hasGoneOn()).toBe(false);
  await secondsPass(6);
  await newestLine(page).getByText(goesOn).waitFor();
  await expect
    .poll(async () => (await storedAttempts(page))[0]?.transcript.events)
    .toEqual([{ type: 'silence', state: 'asking.thirdTime', after: '20s' }]);
});

test('frozen, time stands still, and goes on with what was left', async () => {
  await begin(page, address, 'remake-it', { timers: 'normal' });
  await hearOut(page);
  await secondsPass(15);
  await page.getByRole('button', { name: 'Freeze: stop time and think' }).click();
  await page.getByText('Time stands still.').waitFor();
  await secondsPass(300);
  expect(await hasGoneOn()).toBe(false);
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await secondsPass(2);
  expect(await hasGoneOn()).toBe(false);
  await secondsPass(4);
  await newestLine(page).getByText(goesOn).waitFor();
});

test('out of view, time stands still', async () => {
  await begin(page, address, 'remake-it', { timers: 'normal' });
  await hearOut(page);
  await turnIntoView('hidden');
  await secondsPass(300);
  expect(await hasGoneOn()).toBe(false);
  await turnIntoView('visible');
  await secondsPass(21);
  await newestLine(page).getByText(goesOn).waitFor();
});

test('with twice the time, it takes twice as long', async () => {
  await begin(page, address, 'remake-it', { timers: 'doubled' });
  await hearOut(page);
  await secondsPass(35);
  expect(await hasGoneOn()).toBe(false);
  await secondsPass(6);
  await newestLine(page).getByText(goesOn).waitFor();
});

test('without timers, the customer waits for as long as it takes', async () => {
  await begin(page, address, 'remake-it', { timers: 'off' });
  await hearOut(page);
  await secondsPass(3600);
  expect(await hasGoneOn()).toBe(false);
});
