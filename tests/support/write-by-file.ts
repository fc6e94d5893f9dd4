import type { Locator, Page } from 'playwright-core';
import { showTab } from './every-studio-screen.ts';

/** The file view's text field. */
export function fileField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'The scenario file' });
}

/** Brings a file into the studio as a draft of its own, and shows its text. */
export async function openDraftFile(page: Page, address: string, name: string, text: string) {
  await page.goto(`${address}#/studio`);
  await page
    .getByLabel('Open a file…')
    .setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });
  await showTab(page, 'File');
  await fileField(page).waitFor();
}

/** Puts the cursor at the end of the file, or selects all of it, by the keyboard. */
export async function toEnd(page: Page): Promise<void> {
  await fileField(page).focus();
  await page.keyboard.press('Control+End');
}

/** A text where the cursor is, as an author pastes it. */
export async function paste(page: Page, text: string): Promise<void> {
  await fileField(page).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Another text in place of the whole file. */
export async function replaceFile(page: Page, text: string): Promise<void> {
  await fileField(page).focus();
  await page.keyboard.press('Control+a');
  await paste(page, text);
}

/** The number of the line that the cursor is in. */
export function cursorLine(page: Page): Promise<number> {
  return page.locator('.cm-lineNumbers .cm-activeLineGutter').innerText().then(Number);
}

/** What is kept of the only draft on the device; null before there is one. */
export function keptSource(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      new Promise<string | null>((resolve, reject) => {
        const opening = indexedDB.open('misstep');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
          reading.addEventListener('error', () => reject(reading.error));
          reading.addEventListener('success', () => {
            opening.result.close();
            const [first]: unknown[] = reading.result;
            const isDraft = typeof first === 'object' && first !== null && 'source' in first;
            resolve(isDraft ? String(first.source) : null);
          });
        });
      }),
  );
}
