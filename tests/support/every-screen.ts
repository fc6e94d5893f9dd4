import type { Page } from 'playwright-core';
import { brokenScenario, openFile } from './scenario-file.ts';
import { begin, customer, hearOut, lookBack, replies, say } from './talk.ts';

type Look = (screen: string) => Promise<void>;

/** Walks through every screen there is, in every phase of it, and looks at each. */
export async function everyScreen(page: Page, address: string, look: Look): Promise<void> {
  const heading = (name: string) => page.getByRole('heading', { name }).first().waitFor();
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  await page.goto(address);
  await heading('It’s okay to fail here.');
  await look('library of a newcomer');
  await page.goto(`${address}#/progress`);
  await heading('The first stone is still ahead of you.');
  await look('progress of a newcomer');

  await page.goto(`${address}#/practise/remake-it`);
  await button('Start talking with Nell').waitFor();
  await look('briefing');

  await page.goto(`${address}#/practise/remake-it.es`);
  await heading('Te lo hacemos otra vez');
  await look('briefing in Spanish');

  await begin(page, address, 'remake-it', { timers: 'off' });
  await customer(page).and(page.locator('[data-speaking]')).waitFor();
  await look('session, the customer speaks');
  await hearOut(page);
  await look('session, the customer waits');
  await button('Freeze: stop time and think').click();
  await look('session, frozen');
  await button('Go on').click();
  await say(page, "No problem at all, that's what the sign is for.");
  await hearOut(page);
  await button('Rewind to an earlier turn').click();
  await page.getByRole('dialog').waitFor();
  await look('session, going back');
  await button('Close').click();
  await button('Options').click();
  await page.getByRole('dialog').waitFor();
  await look('session, options');
  await button('Close').click();
  await say(page, 'I tried that jug myself');
  await say(page, 'Are you sure?');
  await hearOut(page);
  await page.getByRole('link', { name: 'See how it landed' }).waitFor();
  await look('session, ended');

  await page.getByRole('link', { name: 'See how it landed' }).click();
  await page.getByRole('slider').first().waitFor();
  await look('guess');
  await page.goBack();
  await lookBack(page, { empathy: 60, outcome: 30 });
  await look('debrief');

  for (const scenario of ['seven-to-ten-days', 'lead-didnt-work']) {
    await begin(page, address, scenario, { timers: 'normal' });
    await hearOut(page);
    await replies(page).first().click();
    await hearOut(page);
    await replies(page).first().waitFor();
    await look(`session of ${scenario}`);
  }

  await page.goto(`${address}#/practise/remake-it`);
  await heading('You have been here before');
  await look('briefing after an attempt');

  await page.goto(`${address}#/map/lead-didnt-work`);
  await page.getByRole('group', { name: 'Stones of this conversation' }).waitFor();
  await look('map after one reply');
  await page
    .getByRole('button', { name: /^A place not found yet/ })
    .first()
    .click();
  await look('map, a stone in the mist');
  await page.goto(`${address}#/map/remake-it`);
  await page.getByRole('button', { name: /^Hi\. Me again\./ }).click();
  await look('map after an attempt');
  await button('Show as a list').click();
  await heading('Still in the mist');
  await look('map as a list');

  await page.goto(`${address}#/`);
  await openFile(page, 'lost-parcel.yaml', brokenScenario);
  await page.getByText('can’t be played yet').waitFor();
  await look('library with attempts and a broken file');

  await page.goto(`${address}#/progress`);
  await heading('Where my attempts lie');
  await look('progress');
  await button('Delete everything…').click();
  await page.getByRole('dialog').waitFor();
  await look('progress, before deleting everything');
  await button('Close').click();

  await page.goto(`${address}#/pack/remake-it`);
  await button('Print the pack').waitFor();
  await look('printed pack');

  await page.goto(`${address}#/settings`);
  await heading('Settings');
  await look('settings');

  await page.goto(`${address}#/no/such/place`);
  await heading('There is no stone here.');
  await look('unknown route');
}
