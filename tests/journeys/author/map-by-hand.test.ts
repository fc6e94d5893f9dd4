import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { beginSmallDraft } from '../../support/every-studio-screen.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';
import { keptSource } from '../../support/write-by-file.ts';
import { writerByForm } from '../../support/write-by-form.ts';

let author: Visitor;
let page: Page;
let map: Locator;

beforeAll(async () => {
  author = await visitor();
  page = author.page;
  map = page.getByRole('application', { name: 'Map of the states' });
  await beginSmallDraft(page, inject('appAddress'));
  await map.waitFor();
});
afterAll(() => author.leave());

const undo = (words: string) => page.getByRole('button', { name: `Undo: ${words}` });
/** What the cursor of the map is on. */
const here = async () => {
  const id = await map.getAttribute('aria-activedescendant');
  return decodeURIComponent(id?.replace(/^map-/, '') ?? '');
};

test('by the keys alone one goes from what is said along a reply to what comes of it', async () => {
  await map.focus();
  await page.keyboard.press('Home');
  expect(await here()).toBe('opening');
  await page.keyboard.press('ArrowRight');
  expect(await here()).toBe('opening/askWhatFor');
  await page.keyboard.press('ArrowDown');
  expect(await here()).toBe('opening/returnLabel');
  await page.keyboard.press('ArrowRight');
  expect(await here()).toBe('needsThemSaturday');
  await page.keyboard.press('ArrowLeft');
  expect(await here()).toBe('opening/returnLabel');
});

test('Enter writes, and Escape out of the field leaves what was written', async () => {
  const writer = writerByForm(page);
  await page.keyboard.press('Enter');
  await writer.heading('Reply in opening');
  const says = writer.field('The trainee says');
  expect(await says.evaluate((field) => field === document.activeElement)).toBe(true);
  await says.fill('Sorry. A label is on its way.');
  await says.blur();
  await page.getByText('Sorry. A label is on its way.').first().waitFor();
  await undo('Change reply of returnLabel').click();
  await page.getByText('Sorry about that! I can send you a return label').first().waitFor();
});

test('a reply is led to another state by a part of its name, and back again', async () => {
  await map.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('c');
  const picker = page.getByRole('region', { name: 'Where it leads' });
  await picker.getByRole('combobox').waitFor();
  await page.keyboard.type('collec');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Reply “That is our mistake.*→ collects/ }).waitFor();
  await undo('Lead askWhatFor to collects').click();
  await page
    .getByRole('button', { name: /^Reply “That is our mistake.*→ tellsOfWedding/ })
    .waitFor();
});

test('a new state by a key, taken away by another', async () => {
  await map.focus();
  await page.keyboard.press('n');
  await undo('New state next').waitFor();
  await page.getByRole('button', { name: /^State next/ }).waitFor();
  await map.focus();
  expect(await here()).toBe('next');
  await page.keyboard.press('Delete');
  await undo('Remove state next').waitFor();
  expect(await page.getByRole('button', { name: /^State next/ }).count()).toBe(0);
});

test('with a pointer: drag a reply to a state, and write with a double click', async () => {
  await page.getByRole('button', { name: 'Show the whole map' }).click();
  const reply = page.getByRole('button', { name: /^Reply “I am looking at once/ });
  const goal = page.getByRole('button', { name: /^Ending collects/ });
  const handle = reply
    .locator('xpath=ancestor::*[contains(@class,"react-flow__node")]')
    .locator('.react-flow__handle')
    .nth(2);
  await handle.waitFor();
  const [from, to] = [await handle.boundingBox(), await goal.boundingBox()];
  if (from === null || to === null) throw new Error('Nothing to drag.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
  await undo('Lead checkShop to collects').waitFor();
  await expect.poll(() => keptSource(page)).toMatch(/checkShop:[^]*?target: collects/);

  await goal.dblclick();
  await writerByForm(page).heading('collects');
  expect(author.complaints).toEqual([]);
});
