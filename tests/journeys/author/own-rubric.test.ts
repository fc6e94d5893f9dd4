import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { beginSmallDraft, showTab } from '../../support/every-studio-screen.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
const looking = 'I am looking at once who has them in 9, and how a 7 got into that box.';
let author: Visitor;
let page: Page;

beforeAll(async () => {
  author = await visitor();
  page = author.page;
});
afterAll(() => author.leave());

const button = (name: string | RegExp, on = page) => on.getByRole('button', { name });

async function openRubric(on: Page) {
  await on.goto(`${address}#/studio/rubric`);
  await on.getByRole('heading', { level: 1, name: 'Rubric' }).waitFor();
}

test('an author gives the rubric a behaviour of their own, and a draft is measured by it', async () => {
  await openRubric(page);
  await button(/^Add a behaviour to/)
    .first()
    .click();
  await page.getByLabel('Label, read as evidence').fill('Hands over a warm roll');
  await page.getByLabel('Points', { exact: true }).selectOption('3');
  const id = page.getByLabel('Id, the name in scenarios');
  await id.fill('hands-over-a-roll');
  await id.press('Enter');
  await page.getByText('Your changes are kept on this device').waitFor();
  await page
    .getByRole('radio', { name: 'this rubric, with your changes', checked: true })
    .waitFor({ state: 'attached' });

  await beginSmallDraft(page, address);
  await page.getByText(looking).first().click();
  await button('Pick a behaviour').click();
  await page.getByLabel('Search the rubric').fill('roll');
  await button(/^\+3 Hands over a warm roll/).click();
  await button('Remove: Hands over a warm roll').waitFor();
  await showTab(page, 'Problems');
  await page.getByRole('heading', { name: 'Nothing to mend' }).waitFor();
  await page.getByText('Proven against your own rubric.').waitFor();

  await showTab(page, 'Play');
  const panel = page.getByRole('tabpanel', { name: /^Play/ });
  await panel.getByRole('button', { name: looking }).click();
  await panel.getByText('Hands over a warm roll').waitFor();
  expect(await panel.innerText()).toMatch(/Empathy\s+\+3\s+Outcome\s+\+2/);
  await showTab(page, 'Scores');
  await page
    .getByRole('tabpanel', { name: /^Scores/ })
    .getByRole('heading')
    .first()
    .waitFor();
  expect(author.complaints).toEqual([]);
});

test('the library, which knows only Misstep’s rubric, says why it can’t take the draft', async () => {
  await button('Take it along…').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('There the rubric that comes with Misstep measures it').waitFor();
  await button('Practise it here').click();
  await dialog.getByText(/^The library can’t take it: something in line \d+\.$/).waitFor();
  expect(await dialog.innerText()).toContain('There is no behaviour hands-over-a-roll');
  await dialog.getByRole('button', { name: 'Close' }).click();
});

test('by Misstep’s rubric the same draft has a problem, with its place, until theirs is back', async () => {
  await showTab(page, 'Problems');
  await button('Use Misstep’s rubric').click();
  await page.getByRole('heading', { name: '1 thing to mend' }).waitFor();
  const problem = page.getByRole('listitem').filter({ hasText: 'There is no behaviour' });
  expect(await problem.innerText()).toMatch(/hands-over-a-roll[^]*Line \d+/);
  await problem.getByRole('button', { name: /^Line/ }).click();
  await showTab(page, 'Form');
  await page.getByText('There is no behaviour').waitFor();

  await page.reload();
  await showTab(page, 'Problems');
  await page.getByRole('heading', { name: '1 thing to mend' }).waitFor();
  await button('Use my rubric').click();
  await page.getByRole('heading', { name: 'Nothing to mend' }).waitFor();
});

test('what happens to the rubric in another tab is followed by the draft on the screen', async () => {
  const other = await author.context.newPage();
  await openRubric(other);
  await button(/^\+3 Hands over a warm roll/, other).click();
  await button('Remove this behaviour', other).click();
  await page.getByRole('heading', { name: '1 thing to mend' }).waitFor();
  await button(/^Undo/, other).click();
  await page.getByRole('heading', { name: 'Nothing to mend' }).waitFor();
  await other.close();
});

test('of two tabs on the rubric one writes, and nothing of either is lost', async () => {
  await openRubric(page);
  const other = await author.context.newPage();
  await openRubric(other);
  await other.getByText('The rubric is open in another tab.').waitFor();
  expect(await button(/^Add a lens/, other).isDisabled()).toBe(true);

  await button('Add a lens').click();
  await button(/^New lens/, other).waitFor();
  await button('Work on it here', other).click();
  await page.getByText('The rubric is open in another tab.').waitFor();
  await button('Add a lens', other).click();
  await other.getByText('Your changes are kept on this device').waitFor();
  expect(await button(/^Undo/).isDisabled()).toBe(true);

  await button('Work on it here').click();
  await other.getByText('The rubric is open in another tab.').waitFor();
  await button('Undo: Go on from the other tab').waitFor();
  expect(await button(/^New lens/).count()).toBe(2);
  await button('Undo: Go on from the other tab').click();
  expect(await button(/^New lens/).count()).toBe(1);
  await button('Redo: Go on from the other tab').click();
  await page.getByText('Your changes are kept on this device').waitFor();
  await other.close();
  await page.reload();
  await button(/^New lens/)
    .first()
    .waitFor();
  expect(await button(/^New lens/).count()).toBe(2);
  expect(author.complaints).toEqual([]);
});
