import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { showTab } from '../../support/every-studio-screen.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';
import { fileField, keptSource, paste } from '../../support/write-by-file.ts';

let author: Visitor;
let page: Page;

beforeAll(async () => {
  author = await visitor();
  page = author.page;
  await page.goto(`${inject('appAddress')}#/studio`);
});
afterAll(() => author.leave());

/** Types the beginning of a name and takes what is offered. */
async function complete(begins: string, name: string) {
  await page.keyboard.type(begins);
  const offered = page.locator('.cm-tooltip-autocomplete').getByText(name, { exact: true });
  await offered.first().click();
  await expect.poll(() => page.locator('.cm-tooltip-autocomplete').count()).toBe(0);
}

const problems = () => page.getByRole('tabpanel', { name: /^Problems/ });

test('an author who knows the format writes the file, and the language helps', async () => {
  await page.getByLabel('Title').fill('The Cold Soup');
  await page.getByRole('button', { name: 'Begin empty' }).click();
  await showTab(page, 'File');
  await showTab(page, 'Problems');
  await problems()
    .getByRole('heading', { name: /things to mend/ })
    .waitFor();

  await fileField(page).focus();
  await page.keyboard.press('Control+a');
  await paste(page, 'misstep: 1\nid: the-cold-soup\ntitle: The Cold Soup\n');
  await complete('summ', 'summary');
  await paste(page, 'Forty minutes, and then it is cold.\n');
  await complete('chan', 'channel');
  await complete('cou', 'counter');
  await paste(
    page,
    `
level: starter
minutes: 3
topics: [complaints]
customer: { name: Ida Berg }
you: On the floor of the Anchor
brief: You may bring another, and take one thing off the bill.
goal: Ida has eaten when she leaves.
initial: opening
states:
  opening:
    mood: annoyed
    says: Excuse me. This soup is cold.
    on:
      bring:
        reply: That is our mistake. I bring you a hot one in four minutes.
        target: fed
        effects: { trust: +2 }
        shows: [`,
  );
  await complete('owns', 'owns-mistake');
  await paste(page, ']\n        ');
  await complete('feed', 'feedback');
  await paste(
    page,
    `She knows what happens next, and who does it.
      deny:
        reply: Every soup leaves our kitchen hot, I am quite sure of it.
        target: leaves
        effects: { trust: -2 }
        feedback: Now it is her word against yours.
  fed:
    type: final
    mood: relieved
    says: That is hot. Thank you.
    ending: { kind: resolved, title: On the ten past, reflection: What did Ida need first? }
  leaves:
    type: final
    mood: angry
    says: Then I will eat at the station.
    ending: { kind: lost, title: Eaten elsewhere, reflection: When was she still there? }
`,
  );
  await expect
    .poll(() => keptSource(page))
    .toMatch(
      /^summary: Forty[^]*^channel: counter\n[^]* {8}shows: \[owns-mistake\]\n {8}feedback: She[^]*there\? \}\n$/m,
    );
});

test('nothing is left to mend: it is proven', async () => {
  await problems().getByRole('heading', { name: 'Proven, over every play there is' }).waitFor();
  await problems()
    .getByRole('heading', { name: /to consider$|^Nothing to mend$/ })
    .waitFor();
});

test('and it is played to its ending', async () => {
  await showTab(page, 'Play');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: /That is our mistake/ }).click();
  await page.getByText('On the ten past').first().waitFor();
  expect(author.complaints).toEqual([]);
});
