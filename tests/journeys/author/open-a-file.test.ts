import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { begin, lookBack, newestLine, say } from '../../support/talk.ts';
import { brokenScenario, hostileScenario, openFile } from '../../support/scenario-file.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
const title = 'The <b>lost</b> parcel';
let author: Visitor;
let page: Page;

beforeAll(async () => {
  author = await visitor();
  page = author.page;
});
afterAll(() => author.leave());

const link = (name: string) => page.getByRole('link', { name, exact: true });

test('a broken file shows what to mend and where, and leaves everything else working', async () => {
  await page.goto(address);
  await openFile(page, 'lost-parcel.yaml', brokenScenario);
  const report = page.getByRole('alert').filter({ hasText: 'lost-parcel.yaml' });
  await report.waitFor();
  const problems = await report.getByRole('listitem').allInnerTexts();
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/Line 6, column 8[^]*easy[^]*starter/);
  expect(problems[1]).toMatch(/Line 21, column 17[^]*tolt[^]*told/);
  expect(await link(title).count()).toBe(0);
  await report.getByRole('button', { name: 'Close' }).click();
  await link('Remake It').click();
  await page.getByRole('button', { name: 'Start talking with Nell' }).waitFor();
});

test('the mended file can be played to its debrief, its texts shown as texts', async () => {
  await page.goto(`${address}#/`);
  await openFile(page, 'lost-parcel.yaml', hostileScenario);
  await link(title).waitFor();
  await begin(page, address, 'lost-parcel');
  expect(await newestLine(page).innerText()).toBe(
    "Where is it? <script>window.ran = 'line'</script>",
  );
  await say(page, `I look it up now. <img src=x onerror="window.ran = 'reply'">`);
  await lookBack(page, { empathy: 50, outcome: 50 });
  await page.getByText('Found <i>it</i>', { exact: true }).first().waitFor();
  await page.getByText(`A start. <svg onload="window.ran = 'feedback'">`).waitFor();

  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.locator('img, main script, b:text("lost")').count()).toBe(0);
  expect(author.complaints).toEqual([]);
});

test('it is still there after a reload, until its author removes it', async () => {
  await page.goto(`${address}#/`);
  await page.reload();
  await page.getByText('From the file lost-parcel.yaml').waitFor();
  await page.getByRole('button', { name: `Remove “${title}” from the library` }).click();
  await link(title).waitFor({ state: 'hidden' });
  await page.reload();
  await link('Remake It').waitFor();
  expect(await link(title).count()).toBe(0);
});

test('a second download of it, named “(1)” by the browser, opens and plays all the same', async () => {
  await openFile(page, 'lost-parcel (1).yaml', hostileScenario);
  await page.getByText('From the file lost-parcel (1).yaml').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await begin(page, address, 'lost-parcel');
  await say(page, 'I look it up now.');
  expect(await newestLine(page).innerText()).toBe('Thank you.');
  await page.goto(`${address}#/`);
  await page.reload();
  await page.getByText('From the file lost-parcel (1).yaml').waitFor();
});

test('a file that takes the name of a built-in scenario is refused with a reason', async () => {
  await openFile(
    page,
    'remake-it.yaml',
    hostileScenario.replace('id: lost-parcel', 'id: remake-it'),
  );
  const report = page
    .getByRole('alert')
    .filter({ hasText: 'bears the name of a built-in scenario' });
  await report.waitFor();
  expect(await report.innerText()).toContain('Give it an id of its own');
});

test('an author is told what the file leaves open, with the line and a play that shows it', async () => {
  await page.goto(`${address}#/`);
  const speechless = hostileScenario.replace(
    '  told:\n',
    "  told:\n    says: 'And now?'\n    mood: calm\n  found:\n",
  );
  await openFile(page, 'lost-parcel.yaml', speechless);
  const report = page.getByRole('status').filter({ hasText: 'for its author to know' });
  await report.waitFor();
  const deadEnd = report.getByRole('listitem').filter({ hasText: 'dead-end' }).first();
  expect(await deadEnd.innerText()).toMatch(
    /To mend · Line 23[^]*In told no reply[^]*nothing to say/,
  );
  await deadEnd.getByText('A play that shows it').click();
  expect(await deadEnd.getByRole('listitem').allInnerTexts()).toEqual(['asking/look']);
  await report.getByRole('button', { name: 'Close' }).click();
  await report.waitFor({ state: 'hidden' });
  await link(title).waitFor();
});

test('what is only to consider is told as that', async () => {
  await openFile(page, 'lost-parcel.yaml', hostileScenario);
  await page.getByRole('status').filter({ hasText: 'for its author to know' }).waitFor();
  expect(await page.getByText('To mend').count()).toBe(0);
});
