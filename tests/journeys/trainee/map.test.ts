import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { storedAttempts } from '../../support/stored-records.ts';
import { begin, hearOut, lookBack, newestLine, replies, say } from '../../support/talk.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor({ width: 390, height: 844 });
});
afterAll(() => trainee.leave());

test('who let Nell down once sees on the map what is left, and tries it from there', async () => {
  const { page, complaints } = trainee;
  await begin(page, address, 'remake-it', { timers: 'off' });
  await say(page, "No problem at all, that's what the sign is for.");
  await say(page, 'I tried that jug myself');
  await say(page, 'Are you sure?');
  await lookBack(page, { empathy: 40, outcome: 40 });

  await page.getByRole('link', { name: 'Map of what you have tried' }).click();
  await page.getByText('1 of 6 endings found').waitFor();
  const stones = page.getByRole('group', { name: 'Stones of this conversation' });
  expect(await stones.getByRole('button', { name: 'An ending not found yet' }).count()).toBe(5);

  await stones.getByRole('button', { name: /^No\. Sorry\. It's nice/ }).click();
  const panel = page.getByRole('region', { name: 'The chosen stone' });
  await panel.getByText("Then I keep making the wrong cup well. What's missing from it?").waitFor();
  await panel.getByRole('button', { name: 'Try from here' }).click();

  await newestLine(page).getByText("It's the same one again.").waitFor();
  await say(page, "Then I keep making the wrong cup well. What's missing from it?");
  await newestLine(page).getByText("It's hot.").waitFor();
  await hearOut(page);
  await replies(page).first().waitFor();
  await expect.poll(async () => (await storedAttempts(page))[0]?.transcript.events.length).toBe(2);

  await page.goto(`${address}#/practise/remake-it`);
  await page.getByRole('link', { name: 'Map of what you have tried' }).click();
  await page.getByText('1 of 6 endings found, 4 of 55 replies tried').waitFor();
  await stones.getByRole('button', { name: /^It's hot\./ }).waitFor();
  expect(complaints).toEqual([]);
});
