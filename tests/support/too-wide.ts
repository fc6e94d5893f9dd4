import type { Page } from 'playwright-core';

/** What makes the page, or a part of it, wider than a phone; nothing if nothing need be scrolled sideways. */
export async function tooWide(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 390, height: 844 });
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const scrolls = (element: Element) =>
      element === document.scrollingElement ||
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    return all
      .filter((element) => scrolls(element) && element.scrollWidth > element.clientWidth)
      .map((element) => `${element.tagName} ${element.className}: ${element.scrollWidth}`);
  });
}
