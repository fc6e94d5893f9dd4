import type { Page } from 'playwright-core';
import { axeViolations } from './visitor.ts';

const sizes = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** What axe finds on the page as it stands, light and dark, small and large; one line a violation. */
export async function axeInEveryLook(page: Page, screen: string): Promise<string[]> {
  const found: string[] = [];
  await page.bringToFront();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const size of sizes) {
      await page.setViewportSize(size);
      const violations = await axeViolations(page);
      found.push(...violations.map((one) => `${screen}, ${colorScheme}, ${size.width}: ${one}`));
    }
  }
  return found;
}
