import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { everyScreen } from '../../support/every-screen.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor({ width: 390, height: 844 });
});
afterAll(() => trainee.leave());

/** What sticks out of the page to the right; nothing if it need not be scrolled sideways. */
async function sticksOut(): Promise<string[]> {
  return trainee.page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > room + 1)
      .map(
        (element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`,
      )
      .slice(0, 3);
  });
}

test('no screen has to be scrolled sideways, on a narrow phone or in large print', async () => {
  const { page } = trainee;
  const found: string[] = [];
  await everyScreen(page, inject('appAddress'), async (screen) => {
    for (const { width, print } of [
      { width: 390, print: '100%' },
      { width: 320, print: '100%' },
      { width: 390, print: '200%' },
    ]) {
      await page.setViewportSize({ width, height: 844 });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, print);
      const sticking = await sticksOut();
      found.push(...sticking.map((one) => `${screen}, ${width} px, ${print}: ${one}`));
    }
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    await page.setViewportSize({ width: 390, height: 844 });
  });
  expect(found).toEqual([]);
}, 90_000);
