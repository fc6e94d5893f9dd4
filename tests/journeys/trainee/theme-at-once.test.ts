import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { storedSettings } from '../../support/stored-records.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

declare global {
  interface Window {
    /** Themes of the page: once it is parsed, and whenever one is set. */
    themes: (string | undefined)[];
  }
}

const address = inject('appAddress');
let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor({ colorScheme: 'light' });
  await trainee.page.addInitScript(() => {
    window.themes = [];
    const note = () => window.themes.push(document.documentElement.dataset['theme']);
    addEventListener('DOMContentLoaded', note);
    new MutationObserver(note).observe(document, {
      subtree: true,
      attributeFilter: ['data-theme'],
    });
  });
});
afterAll(() => trainee.leave());

async function themesWhileItStarts() {
  const { page } = trainee;
  await page.reload();
  // The app sets the theme once it has read the settings.
  await page.waitForFunction(() => window.themes.length > 1);
  return page.evaluate(() => window.themes);
}

test('who chose the evening on a bright device never sees the day again, network or none', async () => {
  const { page, context, complaints } = trainee;
  await page.goto(address);
  await page.getByText('From now on this works without a network, too.').waitFor();
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await expect.poll(() => storedSettings(page)).toContain('dark');
  expect(new Set(await themesWhileItStarts())).toEqual(new Set(['dark']));
  await context.setOffline(true);
  expect(new Set(await themesWhileItStarts())).toEqual(new Set(['dark']));
  expect(complaints).toEqual([]);
});

test('what is no page comes as it is', async () => {
  const { page } = trainee;
  const answer = await page.goto(`${address}icon-192.png`);
  expect(answer?.fromServiceWorker()).toBe(true);
  const icon = readFileSync(join(import.meta.dirname, '../../../public/icon-192.png'));
  expect(icon.equals((await answer?.body()) ?? Buffer.of())).toBe(true);
});
