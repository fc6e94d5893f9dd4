import type { Page } from 'playwright-core';

/** Opens the address of the QR code on a phone, gives a name, and asks to be let in. */
export async function askToJoin(
  page: Page,
  { address, code, name }: { address: string; code: string; name: string },
): Promise<void> {
  await page.goto(new URL(`join#${code}`, address).href);
  await page.getByLabel('Your name in the room').fill(name);
  await page.getByRole('button', { name: 'Join the room' }).click();
}
