import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { beginSmallDraft, showTab } from '../../support/every-studio-screen.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';
import { keptSource, paste, toEnd } from '../../support/write-by-file.ts';
import { writerByForm } from '../../support/write-by-form.ts';

let author: Visitor;
let page: Page;
let before: string | null;

beforeAll(async () => {
  author = await visitor();
  page = author.page;
  await beginSmallDraft(page, inject('appAddress'));
  await page.getByText('kept on this device').waitFor();
  before = await keptSource(page);
});
afterAll(() => author.leave());

const undo = (words: string) => page.getByRole('button', { name: `Undo: ${words}`, exact: true });
const redo = (words: string) => page.getByRole('button', { name: `Redo: ${words}`, exact: true });
const steps = ['Change title', 'Lead askWhatFor to collects', 'Typing in the file'] as const;

test('a change in the form, one on the map and one in the file are three steps, each with its name', async () => {
  const writer = writerByForm(page);
  await writer.fill('Title', 'Boots for Sunday');
  await undo(steps[0]).waitFor();

  const map = page.getByRole('application', { name: 'Map of the states' });
  await map.focus();
  for (const key of ['Home', 'ArrowRight', 'c']) await page.keyboard.press(key);
  await page.getByRole('region', { name: 'Where it leads' }).getByRole('combobox').fill('collects');
  await page.keyboard.press('Enter');
  await undo(steps[1]).waitFor();

  await showTab(page, 'File');
  await toEnd(page);
  await paste(page, '# the end\n');
  await undo(steps[2]).waitFor();
  await expect.poll(() => keptSource(page)).toMatch(/title: Boots for Sunday[^]*# the end\n$/);
});

test('undo takes them back in order, whichever view one looks at, to the last byte', async () => {
  await undo(steps[2]).click();
  await showTab(page, 'Map');
  await undo(steps[1]).click();
  await page
    .getByRole('button', { name: /^Reply “That is our mistake.*→ tellsOfWedding/ })
    .waitFor();
  await undo(steps[0]).click();
  await page.getByRole('heading', { level: 1, name: 'Boots for Saturday' }).waitFor();
  await expect.poll(() => keptSource(page)).toBe(before);
  expect(await page.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true);
});

test('redo does them again; History goes to any of them', async () => {
  for (const step of steps) await redo(step).click();
  await expect.poll(() => keptSource(page)).toMatch(/title: Boots for Sunday[^]*# the end\n$/);
  await showTab(page, 'History');
  const history = page.getByRole('tabpanel', { name: 'History' });
  await history.getByRole('button', { name: /Change title/ }).click();
  await redo(steps[1]).waitFor();
  await expect
    .poll(() => keptSource(page))
    .toBe(before?.replace('title: Boots for Saturday', 'title: Boots for Sunday'));
  expect(author.complaints).toEqual([]);
});
