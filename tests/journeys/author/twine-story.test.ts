import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { showTab } from '../../support/every-studio-screen.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const story = `:: StoryTitle
The Cold Soup

:: StoryData
{ "ifid": "6D4B2F4E-1C0A-4C5E-9B53-0A1B2C3D4E5F", "format": "Harlowe", "format-version": "3.3.9", "start": "Table nine" }

:: Table nine
(set: $patience to 3)This soup is cold. I asked for hot. (print: $nickname)
[[I am sorry, I bring you a hot one.->Kitchen]]
[[It left the kitchen hot.->Insulted]]

:: Kitchen
(set: $patience to it + 2)Thank you. And how long will that be?
[[Four minutes. I stand at the pass until it is there.->Served]]
(if: $patience > 9)[[As long as it takes.->Insulted]]

:: Served
Now that is hot. Thank you.

:: Insulted
Then I am leaving.
`;

const twoStories = `<tw-storydata name="One" startnode="1" format="Harlowe" format-version="3.3.9">
<tw-passagedata pid="1" name="Start">Hello. [[Hello to you->End]]</tw-passagedata>
<tw-passagedata pid="2" name="End">Bye.</tw-passagedata></tw-storydata>
<tw-storydata name="Two" startnode="1" format="SugarCube" format-version="2.36.1">
<tw-passagedata pid="1" name="Start">Hi. [[Go on|End]]</tw-passagedata>
<tw-passagedata pid="2" name="End">Done.</tw-passagedata></tw-storydata>`;

let author: Visitor;
let page: Page;

beforeAll(async () => {
  author = await visitor();
  page = author.page;
  await page.goto(`${inject('appAddress')}#/studio`);
});
afterAll(() => author.leave());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const open = (name: string, text: string) =>
  page
    .getByLabel('Open a file…')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('an author is told what of her Twine story can’t come along, and where it stands', async () => {
  await open('cold-soup.twee', story);
  const found = page.getByRole('region', { name: 'From Twine' });
  await found.getByRole('heading', { name: 'The Cold Soup' }).waitFor();
  const lost = found.getByRole('listitem').filter({ hasText: 'Line 8, in “Table nine”' }).last();
  expect(await lost.innerText()).toContain('(print: $nickname)');
  const [list] = await Promise.all([
    page.waitForEvent('download'),
    button('Save this list').click(),
  ]);
  expect(await readFile(await list.path(), 'utf8')).toMatch(
    /^Line 8, in “Table nine”: .*nickname/m,
  );
});

test('the story is a draft that plays, and the list stands in its file', async () => {
  await button('Begin a draft with it').click();
  await showTab(page, 'File');
  const file = page.getByRole('textbox', { name: 'The scenario file' });
  expect(await file.innerText()).toContain('The Cold Soup');

  await showTab(page, 'Play');
  await button('Begin').click();
  await button(/I am sorry, I bring you a hot one/).click();
  await page.getByText('And how long will that be?').last().waitFor();
  expect(await button(/As long as it takes/).count()).toBe(0);
  await button(/Four minutes/).click();
  await page.getByText('Now that is hot. Thank you.').last().waitFor();
});

test('it is hers to take along: what was lost is in the file for whoever writes on', async () => {
  await button('Take it along…').click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    button('Scenario file (.yaml)').click(),
  ]);
  const text = await readFile(await saved.path(), 'utf8');
  expect(saved.suggestedFilename()).toBe('the-cold-soup.yaml');
  expect(text).toMatch(/# {3}Line 8, in “Table nine”: .*nickname/);
});

test('of an archive she takes the stories that she wants', async () => {
  await page.goto(`${inject('appAddress')}#/studio`);
  await open('archive.html', twoStories);
  await page.getByRole('checkbox', { name: 'One' }).waitFor();
  await button('Begin 2 drafts').click();
  await page.getByRole('link', { name: /^One/ }).waitFor();
  await page.getByRole('link', { name: /^Two/ }).waitFor();

  await open('archive.html', twoStories);
  await page.getByRole('checkbox', { name: 'One' }).uncheck();
  await button('Begin a draft with it').click();
  await page.getByText('two2.yaml', { exact: false }).first().waitFor();
});

test('a story that she drops on the page is brought like one that she picks', async () => {
  await page.goto(`${inject('appAddress')}#/studio`);
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'cold-soup.twee'));
    return transfer;
  }, story);
  const head = page.getByRole('heading', { level: 1, name: 'Studio' });
  await head.dispatchEvent('drop', { dataTransfer: dropped });
  const found = page.getByRole('region', { name: 'From Twine' });
  await found.getByRole('heading', { name: 'The Cold Soup' }).waitFor();
  await button('Not now').click();
  expect(await found.count()).toBe(0);
});

test('a file in another encoding is refused with its place and what to do', async () => {
  await page.getByLabel('Open a file…').setInputFiles({
    name: 'soup.twee',
    mimeType: 'text/plain',
    buffer: Buffer.from(':: Start\nCrème brûlée, please.\n', 'latin1'),
  });
  const refused = page.getByRole('alert').filter({ hasText: 'soup.twee' });
  expect(await refused.innerText()).toMatch(/Line 2, column 3: .*Save it with the encoding UTF-8/);
});

test('a page without a story is refused with what to do instead', async () => {
  await page.goto(`${inject('appAddress')}#/studio`);
  await open('holiday.html', '<html><body>Photos</body></html>');
  const refused = page.getByRole('alert').filter({ hasText: 'holiday.html' });
  expect(await refused.innerText()).toContain('Export As Twee');
  expect(author.complaints).toEqual([]);
});
