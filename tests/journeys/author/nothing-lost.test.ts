import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { showTab } from '../../support/every-studio-screen.ts';
import { hostileScenario } from '../../support/scenario-file.ts';
import { type Visitor, newProfile, visitor } from '../../support/visitor.ts';
import { fileField, keptSource, openDraftFile, toEnd } from '../../support/write-by-file.ts';

const address = inject('appAddress');
const own = await newProfile();
const begun: Visitor[] = [];
afterEach(async () => {
  for (const author of begun.splice(0)) await author.leave();
});
afterAll(own.remove);

async function newAuthor(): Promise<Visitor> {
  const author = await visitor();
  begun.push(author);
  return author;
}

const open = (page: Page) => openDraftFile(page, address, 'lost-parcel.yaml', hostileScenario);
const kept = (page: Page) => expect.poll(() => keptSource(page));
const elsewhere = (page: Page) => page.getByText('This draft is open in another tab.');
const workHere = (page: Page) => page.getByRole('button', { name: 'Work on it here' }).click();

async function write(page: Page, text: string) {
  await toEnd(page);
  await page.keyboard.insertText(text);
}

test('of two tabs on one draft one writes; the other reads, and takes it over as it is by then', async () => {
  const { page: first, context } = await newAuthor();
  await open(first);
  await write(first, '# by the first');
  await kept(first).toContain('# by the first');

  const second = await context.newPage();
  await second.goto(first.url());
  await elsewhere(second).waitFor();
  await showTab(second, 'File');
  await write(second, '# not yet mine');
  await second.getByText('# not yet mine').waitFor({ state: 'hidden' });

  await write(first, ', and more');
  await kept(first).toContain('# by the first, and more');
  await workHere(second);
  await elsewhere(second).waitFor({ state: 'hidden' });
  await elsewhere(first).waitFor();
  await fileField(second).getByText('# by the first, and more').waitFor();
  await write(second, '; by the second');
  await kept(second).toContain('# by the first, and more; by the second');

  await workHere(first);
  await elsewhere(second).waitFor();
  await fileField(first).getByText('# by the first, and more; by the second').waitFor();
});

test('a browser killed while its author types keeps all but the last instant, and how it was', async () => {
  const author = await visitor({ profile: own.profile });
  await open(author.page);
  const draft = author.page.url();
  await write(author.page, '# written long ago');
  await kept(author.page).toContain('# written long ago');
  await author.page.keyboard.insertText(', and just now');
  await author.kill();

  const afterwards = await visitor({ profile: own.profile });
  begun.push(afterwards);
  const { page } = afterwards;
  await page.goto(draft);
  await showTab(page, 'File');
  await fileField(page).getByText('# written long ago').waitFor();
  await showTab(page, 'History');
  await page.getByRole('button', { name: 'Go back to this' }).last().click();
  await fileField(page).getByText('# written long ago').waitFor({ state: 'hidden' });
  await kept(page).toBe(hostileScenario);
  await page.getByRole('button', { name: 'Undo' }).click();
  await fileField(page).getByText('# written long ago').waitFor();
}, 60_000);

test('on a full device it is said, the text can be saved as a file, and is kept once there is room', async () => {
  const { page } = await newAuthor();
  await open(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room left.', 'QuotaExceededError');
    };
    addEventListener('room', () => {
      IDBObjectStore.prototype.put = put;
    });
  });
  await write(page, '# no room for this');
  const notice = page.getByRole('alert').filter({ hasText: 'This device is full' });
  await notice.getByText('still here, in this tab').waitFor();
  await savedAs(page, `${hostileScenario}# no room for this`);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await notice.waitFor();
  expect(await keptSource(page)).toBe(hostileScenario);

  await page.evaluate(() => dispatchEvent(new Event('room')));
  await notice.getByRole('button', { name: 'Try again' }).click();
  await notice.waitFor({ state: 'hidden' });
  await kept(page).toBe(`${hostileScenario}# no room for this`);
});

test('where the browser begins to forbid keeping, it is said, and the text can be saved as a file', async () => {
  const { page } = await newAuthor();
  await open(page);
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('Storage is blocked.', 'SecurityError');
    };
  });
  await write(page, '# kept by nobody');
  const notice = page.getByRole('alert').filter({ hasText: 'This browser keeps nothing here.' });
  await notice.getByText('Save it as a file before you close the tab').waitFor();
  await fileField(page).getByText('# kept by nobody').waitFor();
  await savedAs(page, `${hostileScenario}# kept by nobody`);
});

test('an earlier version of the history comes back, and going back can be undone', async () => {
  const { page } = await newAuthor();
  await open(page);
  await write(page, '# at nine');
  await kept(page).toContain('# at nine');
  const now = await page.evaluate(() => Date.now());
  await page.clock.setFixedTime(now + 180_000);
  await write(page, ', three minutes later');
  await kept(page).toContain('three minutes later');
  await page.clock.setFixedTime(now + 200_000);
  await write(page, ', and all in vain');
  await kept(page).toContain('all in vain');

  await showTab(page, 'History');
  const back = page.getByRole('button', { name: 'Go back to this' });
  await expect.poll(() => back.count()).toBe(2);
  await back.first().click();
  await kept(page).toBe(`${hostileScenario}# at nine, three minutes later`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await kept(page).toBe(`${hostileScenario}# at nine, three minutes later, and all in vain`);
});

/** The author takes the file along by the button for it. */
async function savedAs(page: Page, text: string) {
  await page.evaluate(() => {
    Object.assign(window, { showSaveFilePicker: undefined, showOpenFilePicker: undefined });
  });
  await page.getByRole('button', { name: 'Take it along…' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Scenario file (.yaml)' }).click(),
  ]);
  expect(await readFile(await saved.path(), 'utf8')).toBe(text);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
}
