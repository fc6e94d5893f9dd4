import { afterAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { begin, conversation, customer, newestLine, replies, say } from '../../support/talk.ts';
import { newProfile, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
const own = await newProfile();
afterAll(own.remove);

async function whatIsSeen(page: Page) {
  await replies(page).first().waitFor();
  const meters = await page.getByRole('meter').all();
  return {
    line: await newestLine(page).innerText(),
    said: await conversation(page).getByRole('listitem').count(),
    replies: await replies(page).allInnerTexts(),
    meters: await Promise.all(meters.map((meter) => meter.getAttribute('aria-valuetext'))),
  };
}

test('the tab is closed in mid-sentence, and the next day it is all as it was', async () => {
  const today = await visitor({ profile: own.profile });
  await begin(today.page, address, 'remake-it');
  await say(today.page, "Third time, so I'm missing something.");
  await newestLine(today.page).getByText("That's what's wrong with it.").waitFor();
  const before = await whatIsSeen(today.page);
  expect(await customer(today.page).getAttribute('data-speaking')).not.toBeNull();
  await today.leave();

  const nextDay = await visitor({ profile: own.profile });
  await nextDay.page.goto(address);
  await nextDay.page.getByRole('link', { name: 'Continue with Nell, turn 2' }).click();
  expect(await whatIsSeen(nextDay.page)).toEqual(before);

  await nextDay.page.reload();
  expect(await whatIsSeen(nextDay.page)).toEqual(before);
  expect(nextDay.complaints).toEqual([]);
  await nextDay.leave();
});
