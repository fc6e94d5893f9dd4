import type { Locator, Page } from 'playwright-core';

/** Where the keyboard is, or what is wrong about that: nowhere, or not to be seen. */
async function focusFault(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    // A key is answered, and the focus with it, by the next frame.
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return 'The focus is lost.';
    const place = `${activeElement.tagName} ${activeElement.textContent.trim().slice(0, 40)}`;
    const isOutlined = (element: Element) => getComputedStyle(element).outlineStyle !== 'none';
    const seen = [activeElement, activeElement.parentElement, activeElement.nextElementSibling];
    const isPlace = activeElement.getAttribute('tabindex') === '-1';
    const isSeen = isPlace || seen.some((element) => element !== null && isOutlined(element));
    return isSeen ? null : `The focus can't be seen: ${place}`;
  });
}

/** Somebody without a mouse. Every step throws where the focus is lost or can't be seen. */
export function keyboardOf(page: Page) {
  async function press(key: string): Promise<void> {
    await page.keyboard.press(key);
    const fault = await focusFault(page);
    if (fault !== null) throw new Error(`After ${key}: ${fault}`);
  }

  async function isOn(target: Locator): Promise<boolean> {
    return target.evaluate((element) => element === document.activeElement);
  }

  /** Tabs on, or back with `Shift+Tab`, until it is reached. */
  async function tabTo(target: Locator, key = 'Tab'): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; tabs < 60; tabs++) {
      if (await isOn(target)) return;
      await press(key);
    }
    throw new Error(`The keyboard does not reach ${String(target)}`);
  }

  return {
    press,
    tabTo,
    isOn,
    /** Tabs to it and presses Enter. Says nothing yet of where the focus is then. */
    async enter(target: Locator, key = 'Tab'): Promise<void> {
      await tabTo(target, key);
      await page.keyboard.press('Enter');
    },
    focusFault: () => focusFault(page),
  };
}
