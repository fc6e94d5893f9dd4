import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Attempt } from '../../../src/practice/attempt.ts';
import { startAttempt } from '../../../src/practice/start-attempt.ts';
import { builtInScenario } from '../../support/built-in-scenario.ts';
import { newestLine, replies } from '../../support/talk.ts';
import { storeRecord, storedAttempts } from '../../support/stored-records.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
const choices = {
  timers: 'off' as const,
  metersShown: true,
  coach: false,
  ownWords: false,
  predict: false,
  spoken: false,
};
const begun = (id: string) =>
  startAttempt(builtInScenario('remake-it').model, { id, seed: 3, now: 1, choices });
let trainee: Visitor;
let page: Page;

beforeAll(async () => {
  trainee = await visitor();
  page = trainee.page;
  await page.goto(address);
  await page.getByRole('link', { name: 'Start with Remake It' }).waitFor();
});
afterAll(() => trainee.leave());

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const wayBack = () => page.getByRole('link', { name: 'Back to all conversations' }).count();

test('the scenario has changed under a play: one goes on from the last turn that still holds', async () => {
  const attempt: Attempt = begun('older');
  const said = ['freshOne', 'tastesRight', 'aReplyThatIsGone'].map((reply) => ({
    type: 'reply' as const,
    reply,
  }));
  const transcript = { ...attempt.transcript, fingerprint: 'of another day', events: said };
  await storeRecord(page, 'attempts', 'older', { ...attempt, transcript });

  await page.goto(`${address}#/practise/remake-it/older`);
  await page.getByText('This scenario has changed since you began.').waitFor();
  await page.getByText('Your last turn no longer exists in it').waitFor();
  await newestLine(page).getByText('You know what').waitFor();
  await replies(page).filter({ hasText: 'Nobody walks up here three times' }).click();
  await newestLine(page).getByText("It's hot.").waitFor();
  await expect
    .poll(async () => (await storedAttempts(page)).find(({ id }) => id === 'older')?.rewound)
    .toEqual([{ at: 2, events: said.slice(2) }]);
});

test('the scenario is gone: the play is kept, and one is told how to get it back', async () => {
  const attempt = begun('homeless');
  const transcript = { ...attempt.transcript, scenario: 'removed-since' };
  await storeRecord(page, 'attempts', 'homeless', { ...attempt, transcript });

  await page.goto(`${address}#/practise/removed-since/homeless`);
  await heading('The scenario of this conversation is not here any more.');
  expect(await wayBack()).toBe(1);
  await page.goto(`${address}#/debrief/homeless`);
  await heading('The scenario of this play is not on this device any more.');
  expect(await wayBack()).toBe(1);
});

test('a record from a newer version is named, left alone, and can be taken away', async () => {
  const record = { ...begun('from-tomorrow'), version: 99, mindReading: true };
  await storeRecord(page, 'attempts', 'from-tomorrow', record);

  await page.goto(`${address}#/practise/remake-it/from-tomorrow`);
  await heading('What is kept on this device can’t be read just now.');
  await page.goto(`${address}#/debrief/from-tomorrow`);
  await heading('What is kept on this device can’t be read just now.');

  await page.goto(`${address}#/settings`);
  await page.reload();
  const kept = page.getByRole('listitem').filter({ hasText: 'from-tomorrow' });
  await kept.getByText('written by a newer version of Misstep').waitFor();
  const downloading = page.waitForEvent('download');
  await kept.getByRole('button', { name: /^Download/ }).click();
  const copy: unknown = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
  expect(copy).toEqual(record);
});

test('addresses that lead nowhere say so', async () => {
  await page.goto(`${address}#/no/such/place`);
  await heading('There is no stone here.');
  expect(await wayBack()).toBe(1);
  await page.goto(`${address}#/practise/no-such-scenario`);
  await heading(/no (scenario|conversation) “no-such-scenario”/);
  expect(await wayBack()).toBe(1);
  await page.goto(`${address}#/practise/remake-it/no-such-attempt`);
  await heading('There is no such conversation on this device.');
  expect(await wayBack()).toBe(1);
  await page.goto(`${address}#/debrief/no-such-attempt`);
  await heading('There is no such play on this device.');
  await page.getByRole('link', { name: 'Back to all conversations' }).click();
  await heading('It’s okay to fail here.');
});
