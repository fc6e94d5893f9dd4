import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { createChecker } from '../../../src/checker/create-checker.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import { builtInRubric } from '../../support/built-in-scenario.ts';
import { showTab } from '../../support/every-studio-screen.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';
import { writerByForm } from '../../support/write-by-form.ts';

let author: Visitor;
let page: Page;
let writer: ReturnType<typeof writerByForm>;

beforeAll(async () => {
  author = await visitor();
  page = author.page;
  writer = writerByForm(page);
  await page.goto(`${inject('appAddress')}#/studio`);
});
afterAll(() => author.leave());

/** To a state, from wherever the form is. */
async function toState(name: string) {
  if ((await writer.form.getByRole('navigation').count()) > 0) await writer.toWhole();
  await writer.form
    .getByRole('button', { name: new RegExp(`\\b${name}(, starts here|, an ending)?$`) })
    .click();
  await writer.heading(name);
}

async function ending(name: string, kind: string, says: string, title: string) {
  await writer.button(/^Go on to next/).click();
  await writer.heading('next');
  await writer.fill('The customer says', says);
  await writer.form.getByText('Ending', { exact: true }).first().click();
  await writer.field('The conversation is over here').check();
  await writer.field('Kind of ending').selectOption(kind);
  await writer.fill('Title of the ending', title);
  await writer.fill('A question to think about', 'What did Ida need first?');
  await writer.rename(name);
}

test('an author who has never seen the format says who it is about', async () => {
  await page.getByLabel('Title').fill('The Cold Soup');
  await page.getByRole('button', { name: 'Begin empty' }).click();
  await writer.heading('The whole conversation');
  await writer.fill('In one sentence', 'A guest has waited forty minutes for a soup that is cold.');
  await writer.fill('Name', 'Ida Berg');
  await writer.fill('Pronouns', 'she/her');
  await writer.fill('Background', 'Has a train to catch.');
  await writer.fill('Who the trainee is', 'On the floor of the Anchor');
  await writer.fill(
    'What they know and may do',
    'You may bring another, and take one thing off the bill.',
  );
  await writer.fill('What would be a good outcome', 'Ida has eaten when she leaves.');
  await writer.field('Channel').selectOption('counter');
  await writer.button('Add topic').click();
  await writer.fill('topic 1', 'complaints');
  await writer.button('New fact').click();
  await writer.field('Name of the fact').fill('kitchenTold');
  await writer.field('Name of the fact').press('Enter');
  await page.getByText('kept on this device').waitFor();
});

test('then what is said, and where each reply leads', async () => {
  await toState('opening');
  await writer.fill('The customer says', 'Excuse me. This soup is cold.');
  await writer.field('Mood').selectOption('annoyed');
  await writer.addReply({
    says: 'Every soup leaves our kitchen hot.',
    feedback: 'Now it is her word against yours, and she is still hungry.',
    trust: 'Less',
    leadsTo: 'new',
  });
  await ending('leaves', 'lost', 'Then I will eat at the station.', 'Eaten elsewhere');

  await toState('opening');
  await writer.addReply({
    says: 'I am sorry about that. That happens sometimes.',
    feedback: 'Polite, and nothing is warmer for it.',
    leadsTo: 'leaves',
  });
  await toState('opening');
  await writer.addReply({
    says: 'That is our mistake. I take it to the kitchen now and come back myself.',
    feedback: 'She knows what happens next, and who does it.',
    behaviours: ['Owns the mistake'],
    trust: 'More',
    leadsTo: 'new',
  });
  await writer.form
    .getByRole('group', { name: 'True from here on' })
    .getByText('kitchenTold')
    .click();
  await writer.button(/^Go on to next/).click();
  await writer.heading('next');
  await writer.rename('waiting');
  await writer.fill('The customer says', 'All right. My train goes at ten past. Will that do?');
  await writer.field('Mood').selectOption('worried');
});

test('a reply that is risked only by those who are trusted, and a silence that ends it', async () => {
  await writer.addReply({
    says: 'Four minutes; if it is five, I pack it for you and it is on us.',
    feedback: 'A time, and what happens if it is not kept.',
    behaviours: ['Says what is known'],
    brave: 'You promise for the kitchen.',
    leadsTo: 'new',
  });
  await ending('fed', 'recovered', 'That is hot. Thank you for running.', 'On the ten past');

  await toState('waiting');
  await writer.addReply({
    says: 'Surely it will.',
    feedback: 'Sure of what? She looks at the clock again.',
    trust: 'Less',
    leadsTo: 'leaves',
  });
  await writer.open('Only when…');
  await writer.button('A meter').click();
  await writer.field('Number').fill('3');
  await writer.field('Number').blur();

  await toState('waiting');
  await writer.open('If nobody answers');
  await writer.button('After a silence…').click();
  await writer.field('After a silence of').waitFor();
  await writer.field('Leads to').selectOption('leaves');
});

test('nothing is left to mend: it is proven', async () => {
  await showTab(page, 'Problems');
  await page.getByRole('heading', { name: /to consider|Nothing to mend/ }).waitFor();
  await page
    .getByText(/situations|ways/)
    .first()
    .waitFor();
});

test('she plays it to its good end', async () => {
  await showTab(page, 'Play');
  const play = page.getByRole('tabpanel', { name: 'Play' });
  await play.getByRole('button', { name: 'Begin' }).click();
  await play.getByRole('button', { name: /That is our mistake/ }).click();
  await page.getByRole('button', { name: /^State waiting.*the play is here$/ }).waitFor();
  await play.getByRole('button', { name: /Four minutes/ }).click();
  await play.getByText('On the ten past').first().waitFor();
});

test('and takes a file along that says what she wrote, and proves anywhere', async () => {
  await page.getByRole('button', { name: 'Take it along…' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Scenario file (.yaml)' }).click(),
  ]);
  const source = await readFile(await saved.path(), 'utf8');
  const { model, scenario, problems } = parseScenario(source, {
    fileName: saved.suggestedFilename(),
    rubric: builtInRubric,
  });
  expect(problems).toEqual([]);
  expect(Object.keys(scenario?.states ?? {})).toEqual(['opening', 'waiting', 'fed', 'leaves']);
  const checked = model && createChecker(builtInRubric)(model);
  expect(checked?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(author.complaints).toEqual([]);
});
