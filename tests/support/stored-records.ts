import type { Page } from 'playwright-core';
import { parseAttempt } from '../../src/practice/attempt-record.ts';
import type { Attempt } from '../../src/practice/attempt.ts';

type StoreName = 'attempts' | 'opened-scenarios' | 'settings';

async function storedIn(page: Page, store: StoreName): Promise<[string, unknown][]> {
  return page.evaluate(
    (name) =>
      new Promise<[string, unknown][]>((resolve, reject) => {
        const opening = indexedDB.open('misstep');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const found: [string, unknown][] = [];
          const reading = opening.result.transaction(name).objectStore(name).openCursor();
          reading.addEventListener('error', () => reject(reading.error));
          reading.addEventListener('success', () => {
            const cursor = reading.result;
            if (cursor === null) {
              opening.result.close();
              resolve(found);
              return;
            }
            found.push([JSON.stringify(cursor.key), cursor.value]);
            cursor.continue();
          });
        });
      }),
    store,
  );
}

/** The attempts that the browser of this page keeps, the one begun last first. */
export async function storedAttempts(page: Page): Promise<Attempt[]> {
  const records = await storedIn(page, 'attempts');
  return records
    .map(([key, value]) => {
      const parsed = parseAttempt(value);
      if (!parsed.ok) throw new Error(`${key}: ${parsed.reason}`);
      return parsed.attempt;
    })
    .toSorted((one, other) => other.startedAt - one.startedAt);
}

/** The only attempt there is. */
export async function onlyAttempt(page: Page): Promise<Attempt> {
  const [attempt, ...others] = await storedAttempts(page);
  if (attempt === undefined || others.length > 0) {
    throw new Error(`There are ${others.length} attempts too many, or none.`);
  }
  return attempt;
}

/** What the browser of this page keeps of the settings, as it stands there. */
export async function storedSettings(page: Page): Promise<string> {
  return JSON.stringify((await storedIn(page, 'settings')).map(([, value]) => value));
}

/** Puts a record into the page's own storage, as another version of the app may have left it. */
export async function storeRecord(
  page: Page,
  store: StoreName,
  key: string,
  value: unknown,
): Promise<void> {
  await page.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('misstep');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction(record.store, 'readwrite');
          transaction.objectStore(record.store).put(record.value, record.key);
          transaction.addEventListener('abort', () => reject(transaction.error));
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    { store, key, value },
  );
}
