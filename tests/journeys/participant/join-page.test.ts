import type { Page } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import {
  axeViolations,
  type Visitor,
  type VisitorOptions,
  visitor,
} from '../../support/visitor.ts';

const address = inject('appAddress');
const joinAddress = new URL('join', address).href;
const phone = { width: 390, height: 844 };
let participant: Visitor | null = null;

async function arrive(options: VisitorOptions = {}): Promise<Visitor> {
  participant = await visitor({ ...phone, ...options });
  return participant;
}
afterEach(async () => {
  await participant?.leave();
  participant = null;
});

const code = (page: Page) => page.getByLabel('Room code');

test('an address typed with a slash too many leads to the same page', async () => {
  const { page } = await arrive();
  await page.goto(`${joinAddress}/#K7QM2X`);
  await expect.poll(() => code(page).inputValue()).toBe('K7QM2X');
  expect(page.url()).toBe(`${joinAddress}#K7QM2X`);
});

test('the form, and what is sent, are there before any script', async () => {
  const { page } = await arrive({ javaScript: false });
  await page.goto(joinAddress);
  await page.getByLabel('Your name in the room').waitFor();
  await page.getByRole('button', { name: 'Join the room' }).waitFor();
  await page.getByText('to this room’s server only').waitFor();
  const form = await page.locator('form').boundingBox();
  expect(form?.x).toBeGreaterThan(8);
});

test('the code of the address stands in the form, and what is missing is asked for', async () => {
  const { page, complaints } = await arrive();
  await page.goto(`${joinAddress}#k7qm2x`);
  await expect.poll(() => code(page).inputValue()).toBe('K7QM2X');
  await page.getByRole('button', { name: 'Join the room' }).click();
  await page.getByText('What may the others call you?').first().waitFor();
  expect(complaints).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing on it, %s', async (colorScheme) => {
  const { page } = await arrive({ colorScheme });
  await page.goto(joinAddress);
  await page.getByRole('button', { name: 'Join the room' }).click();
  await page.getByText('A code has six characters').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test('a phone that has practised alone before gets the form, not the library', async () => {
  const { page } = await arrive();
  await page.goto(address);
  await page.getByText('From now on this works without a network, too.').waitFor();
  await page.goto(joinAddress);
  await page.getByRole('heading', { name: 'Join a room' }).waitFor();
  expect(await code(page).count()).toBe(1);
});
