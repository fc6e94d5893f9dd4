import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { everyScreen } from '../../support/every-screen.ts';
import { axeViolations, type Visitor, visitor } from '../../support/visitor.ts';

let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor();
});
afterAll(() => trainee.leave());

const sizes = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

test('every screen is there for everybody: axe finds nothing, light and dark, small and large', async () => {
  const { page, complaints } = trainee;
  const found: string[] = [];
  await everyScreen(page, inject('appAddress'), async (screen) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const size of sizes) {
        await page.setViewportSize(size);
        const violations = await axeViolations(page);
        found.push(...violations.map((one) => `${screen}, ${colorScheme}, ${size.width}: ${one}`));
      }
    }
  });
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
}, 120_000);
