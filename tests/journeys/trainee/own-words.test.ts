import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { begin, conversation, hearOut, lookBack, replies } from '../../support/talk.ts';
import { onlyAttempt } from '../../support/stored-records.ts';
import { type Visitor, axeViolations, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor({ width: 390, height: 844 });
});
afterAll(() => trainee.leave());

const box = () => trainee.page.getByRole('textbox', { name: 'Say it in your own words' });
const events = async () => (await onlyAttempt(trainee.page)).transcript.events;

test('who types a reply is understood, and their words are what was said', async () => {
  const { page } = trainee;
  await page.goto(`${address}#/settings`);
  await page.getByRole('switch', { name: 'Say it in my own words' }).check();
  await begin(page, address, 'remake-it', { timers: 'off' });
  await box().fill('I will put it all back on your card, no need to pay for three misses!');
  expect(await replies(page).count()).toBe(0);
  await hearOut(page);
  await box().press('Enter');
  await conversation(page).getByText('no need to pay for three misses!').waitFor();
  await expect
    .poll(events)
    .toMatchObject([
      { said: 'I will put it all back on your card, no need to pay for three misses!' },
    ]);
});

test('who is not understood is asked, and loses no word', async () => {
  const { page } = trainee;
  await hearOut(page);
  await box().fill('1 cat 2 dogs, zzyzx');
  await box().press('Enter');
  await page.getByText(/^(Nothing on offer is close to that|Did you mean)/).waitFor();
  expect(await box().inputValue()).toBe('1 cat 2 dogs, zzyzx');
  expect(await events()).toHaveLength(1);
  await box().fill('see you, no?');
  await box().press('Enter');
  const asked = page.getByRole('list', { name: 'Did you mean…' });
  await asked.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await asked.getByRole('button', { name: "I know, it's only fair though." }).click();
  await expect.poll(async () => (await events()).length).toBe(2);
});

test('the debrief shows both wordings, and what can be seen in them', async () => {
  const { page } = trainee;
  await lookBack(page, { empathy: 50, outcome: 50 });
  const second = page.getByRole('listitem', { name: /^Turn 2/ });
  await second.getByText('see you, no?').first().waitFor();
  expect(await second.innerText()).toContain("Taken for: I know, it's only fair though.");
  expect(await axeViolations(page)).toEqual([]);
  expect(trainee.complaints).toEqual([]);
});
