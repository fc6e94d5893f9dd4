import { afterEach, expect, inject, test } from 'vitest';
import { builtInIds, builtInScenario } from '../../support/built-in-scenario.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let someone: Visitor;
afterEach(() => someone.leave());

const titles = builtInIds.map((id) => builtInScenario(id).model.scenario.title);

test('the library is on the page before any script', async () => {
  someone = await visitor({ javaScript: false });
  const { page } = someone;
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: 'It’s okay to fail here.' }).waitFor();
  for (const name of titles) await page.getByRole('link', { name, exact: true }).waitFor();
  expect(await page.getByText(/^0 of \d+ endings$/).count()).toBe(titles.length);
});

test('the app takes the painted page over as it is', async () => {
  someone = await visitor();
  const { page, complaints } = someone;
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.querySelector('h1')?.setAttribute('data-painted', '');
    });
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await page.locator('html[data-theme="dark"]').waitFor();
  expect(await page.locator('h1[data-painted]').count()).toBe(1);
  expect(complaints).toEqual([]);
});
