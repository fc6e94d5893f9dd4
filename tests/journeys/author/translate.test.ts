import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { beginSmallDraft, showTab } from '../../support/every-studio-screen.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';
import { writerByForm } from '../../support/write-by-form.ts';

const spanishFile = join(import.meta.dirname, '../../../scenarios/remake-it.es.yaml');
let author: Visitor;
let page: Page;

beforeAll(async () => {
  author = await visitor();
  page = author.page;
});
afterAll(() => author.leave());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const textFor = (original: string) =>
  page.getByRole('textbox', { name: new RegExp(`translated: ${original}`) });

async function savedFile(): Promise<string> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    button('Save the file').click(),
  ]);
  return readFile(await saved.path(), 'utf8');
}

test('somebody who speaks German translates text after text, without a look at the file', async () => {
  await beginSmallDraft(page, inject('appAddress'));
  await showTab(page, 'Translate');
  await page.getByLabel('Translate to').fill('de');
  await button('Begin a translation').click();
  await button('Next missing').click();
  await page.keyboard.type('Stiefel bis Samstag');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Die falsche Größe kam, und in drei Tagen ist die Hochzeit.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('2 of').waitFor();
  expect(await savedFile()).toBe(
    'locale: de\ntitle: Stiefel bis Samstag\nsummary: Die falsche Größe kam, und in drei Tagen ist die Hochzeit.\n',
  );
});

test('what is far longer than the original, or too long for one breath, is said', async () => {
  await textFor('Hi. I ordered size 9').fill('Guten Tag. '.repeat(40));
  await textFor('Hi. I ordered size 9').blur();
  await page
    .getByText('% longer than the original')
    .or(page.getByText('words: more than 60'))
    .first()
    .waitFor();
  await page.getByRole('radio', { name: 'Too long: 1' }).check();
  expect(await page.getByRole('textbox', { name: /translated:/ }).count()).toBe(1);
  await page.getByRole('radio', { name: /^All/ }).check();
  await button(/^Undo: Translate \(de\)/).click();
  await page.getByRole('radio', { name: 'Too long: 0' }).waitFor();
});

test('a state that gets another name keeps its translation', async () => {
  const writer = writerByForm(page);
  await textFor('Hi. I ordered size 9').fill('Ich habe Größe 42 bestellt.');
  await textFor('Hi. I ordered size 9').blur();
  await page.getByText('3 of').waitFor();
  await writer.form.getByRole('button', { name: /opening, starts here$/ }).click();
  await writer.heading('opening');
  await writer.rename('hello');
  await page.getByText('kept on this device').waitFor();
  expect(await savedFile()).toContain('  hello:\n    says: Ich habe Größe 42 bestellt.');
  expect(await page.getByText('left over').count()).toBe(0);
});

test('all of it is there after a reload', async () => {
  await page.reload();
  await page.getByText('3 of').waitFor();
  expect(await textFor('Boots for Saturday').inputValue()).toBe('Stiefel bis Samstag');
});

test('a copy of a translated conversation brings its translation, and a colleague’s file is opened', async () => {
  await page.goto(`${inject('appAddress')}#/studio`);
  await page.getByLabel('A copy of').selectOption('remake-it');
  await button('Begin with a copy').click();
  await showTab(page, 'Translate');
  await button('español (es)').waitFor();
  await page.getByRole('radio', { name: 'Missing: 0' }).waitFor();
  await button('Remove this translation').click();
  await page.getByText('This scenario has no translation yet.', { exact: false }).waitFor();

  await page.getByLabel('Open a translation').setInputFiles(spanishFile);
  await page.getByRole('radio', { name: 'Missing: 0' }).waitFor();
  await page.getByLabel('Open a translation').setInputFiles({
    name: 'list.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from('a: b\n'),
  });
  await page.getByText('list.yaml is not opened as a translation.').waitFor();
  expect(author.complaints).toEqual([]);
});
