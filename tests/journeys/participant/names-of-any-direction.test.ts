import type { Page } from 'playwright-core';
import { expect, inject, test, vi } from 'vitest';
import { tooWide } from '../../support/too-wide.ts';
import { passingVisitor } from '../../support/passing-visitor.ts';
import { trainerRoom } from '../../support/trainer-room.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const address = inject('appAddress');

const arabic = 'عبد الرحمن بن محمد الخطيب';
const markup = '<img src=x onerror=alert(1)>';
const endless = 'W'.repeat(40);
/** What a room takes of it. */
const taken = 'W'.repeat(30);

test.each([
  ['from right to left', arabic, arabic],
  ['without a space', endless, taken],
  ['that looks like a program', markup, markup],
])('a name %s is shown as it is and widens no page', async (_which, typed, name) => {
  const { console, wall, phone, code, round } = await trainerRoom(address, []);
  const other = await passingVisitor({ width: 390, height: 844 });
  const { page } = other;
  const dialogs: string[] = [];
  for (const one of [console, wall, phone, page]) {
    one.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  }
  await page.goto(new URL(`join#${code}`, address).href);
  await page.getByLabel('Your name in the room').pressSequentially(typed);
  await page.getByRole('button', { name: 'Join the room' }).click();
  await page.getByText(`Here you are ${name}, participant.`).waitFor();

  const wide: string[] = [];
  const look = async (where: string, pages: Record<string, Page>) => {
    for (const [whose, one] of Object.entries(pages)) {
      await one.bringToFront();
      await one.getByText(name).first().waitFor();
      wide.push(...(await tooWide(one)).map((what) => `${where}, ${whose}: ${what}`));
      expect(await one.locator('img[src=x]').count()).toBe(0);
    }
  };
  await look('lobby', { console, wall, 'own phone': page });
  await console.getByRole('button', { name: `Take ${name} out of the room` }).click();
  await look('about to be taken out', { console });
  await console.getByRole('button', { name: 'Let them stay' }).click();

  await round('Hot seat');
  await console.getByLabel('Who takes the seat').selectOption({ label: name });
  await console.getByRole('button', { name: 'Hand the seat on' }).click();
  await page.getByText('You answer now.').waitFor();
  await look('hot seat', { console, wall, phone, 'own phone': page });
  await page
    .getByRole('button', { name: new RegExp(`${name.slice(0, 5)}.*on the hot seat`) })
    .click();
  await page.getByRole('dialog').waitFor();
  expect(await page.getByLabel('Your name in the room').inputValue()).toBe(name);
  await look('one’s own name', { 'own phone': page });

  await console.getByRole('button', { name: 'End the round' }).click();
  await round('Own words');
  await phone.getByLabel('What would you say, in your own words?').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByLabel('What would you say, in your own words?').fill(name.repeat(4));
  await page.getByRole('button', { name: 'Put it to the room' }).click();
  await console.getByRole('button', { name: `Hide the words of ${name}` }).waitFor();
  await look('own words', { console, 'own phone': page });
  await console.getByRole('button', { name: 'Open the vote' }).click();
  await phone.getByRole('radio').first().waitFor();
  await look('the vote on own words', { console, wall, phone, 'own phone': page });
  await console.getByRole('button', { name: 'End it and debrief' }).click();
  await page.getByLabel('In one word, or a few').fill(`${name}${name}`.slice(0, 60));
  await page.getByRole('button', { name: 'Put it on the wall' }).click();
  await console.getByText('Take a text off the wall').click();
  await look('reactions', { console, wall });
  expect(wide).toEqual([]);
  expect(dialogs).toEqual([]);
});
