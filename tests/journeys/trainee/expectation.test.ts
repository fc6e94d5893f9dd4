import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { begin, hearOut, lookBack, replies, say } from '../../support/talk.ts';
import { onlyAttempt } from '../../support/stored-records.ts';
import { type Visitor, axeViolations, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor({ width: 390, height: 844 });
});
afterAll(() => trainee.leave());

test('who wants to be asked how it will land is asked before the customer answers', async () => {
  const { page } = trainee;
  await page.goto(`${address}#/settings`);
  await page.getByRole('switch', { name: 'Ask me how it will land' }).check();
  await begin(page, address, 'remake-it', { timers: 'off' });
  await say(page, 'Let me put it all back on your card.');
  const asked = page.getByRole('dialog', { name: 'How will Nell take it?' });
  await asked.getByText('Let me put it all back on your card.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect((await onlyAttempt(page)).transcript.events).toEqual([]);
  await asked.getByRole('button', { name: 'glad' }).click();
  await expect
    .poll(async () => (await onlyAttempt(page)).transcript.events)
    .toMatchObject([{ type: 'reply', expected: 'glad' }]);
});

test('thinking again says nothing, and just saying it asks for no guess', async () => {
  const { page } = trainee;
  await hearOut(page);
  await page.getByRole('main').press('1');
  await page.getByRole('button', { name: 'Back to the replies' }).click();
  await expect.poll(() => replies(page).count()).toBeGreaterThan(1);
  expect((await onlyAttempt(page)).transcript.events).toHaveLength(1);
  await replies(page).filter({ hasText: "I know, it's only fair though." }).click();
  await page.getByRole('button', { name: 'Just say it' }).click();
  await expect
    .poll(async () => (await onlyAttempt(page)).transcript.events)
    .toMatchObject([{ expected: 'glad' }, { type: 'reply' }]);
});

test('at the end stands what was expected beside what came', async () => {
  const { page } = trainee;
  await lookBack(page, { empathy: 50, outcome: 50 });
  const gap = page.getByRole('region', { name: 'How you thought it would land' });
  expect(await gap.innerText()).toContain('colder than you thought');
  expect(await gap.getByRole('listitem').count()).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  expect(trainee.complaints).toEqual([]);
});
