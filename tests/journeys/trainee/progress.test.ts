import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { storedAttempts } from '../../support/stored-records.ts';
import { begin, lookBack, say } from '../../support/talk.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor();
});
afterAll(() => trainee.leave());

const progress = () => trainee.page.goto(`${address}#/progress`);
const rows = () => trainee.page.getByRole('table').getByRole('row');

test('two conversations are on the square, and what was to be tried is ticked off', async () => {
  const { page } = trainee;
  await page.goto(address);
  await page.getByRole('link', { name: 'Start with Remake It' }).waitFor();
  for (const guess of [40, 60]) {
    await begin(page, address, 'remake-it', { timers: 'off' });
    await say(page, "No problem at all, that's what the sign is for.");
    await say(page, 'I tried that jug myself');
    await say(page, 'Are you sure?');
    await lookBack(page, { empathy: guess, outcome: guess });
  }
  await page.getByLabel('One new thing I will try today').fill('Ask one question first.');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('Kept with this attempt, on this device.').waitFor();

  await page.getByRole('link', { name: 'Progress' }).click();
  await page.getByRole('heading', { name: 'Where my attempts lie' }).waitFor();
  expect(await rows().count()).toBe(3);
  await page.getByRole('radio', { name: 'Yes' }).click();
  await expect.poll(async () => (await storedAttempts(page))[0]?.newThingDone).toBe(true);
});

test('everything goes out, is deleted, comes in again, and is there after a reload', async () => {
  const { page } = trainee;
  const before = await storedAttempts(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^misstep-\d{4}-\d\d-\d\d\.json$/);
  const exported = await readFile(await download.path());

  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it all' }).click();
  await page.getByText('Everything is deleted.').waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Choose a conversation' }).waitFor();
  expect(await storedAttempts(page)).toEqual([]);

  await page
    .getByLabel('Import a file…')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: exported });
  await page.getByText('Came in from “mine.json”: 2 attempts, 0 files.').waitFor();
  await page.reload();
  await page.getByText('Ask one question first.').waitFor();
  expect(await rows().count()).toBe(3);
  expect(await page.getByRole('radio', { name: 'Yes' }).isChecked()).toBe(true);
  expect(await storedAttempts(page)).toEqual(before);
});

test('a file from elsewhere is refused in words', async () => {
  const { page, complaints } = trainee;
  await progress();
  await page.getByLabel('Import a file…').setInputFiles({
    name: 'lunch.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"sandwich": true}'),
  });
  await page.getByText('“lunch.json” can’t be brought in.').waitFor();
  expect(await rows().count()).toBe(3);
  expect(complaints).toEqual([]);
});
