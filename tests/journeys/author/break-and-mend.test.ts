import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { problemDocuments } from '../../checker/problem-documents.ts';
import { showTab } from '../../support/every-studio-screen.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';
import { cursorLine, openDraftFile, replaceFile } from '../../support/write-by-file.ts';

const template = join(import.meta.dirname, '../../../src/app/studio/home/small-template.yaml');
const boots = readFileSync(template, 'utf8');
let author: Visitor;
let page: Page;

beforeAll(async () => {
  author = await visitor();
  page = author.page;
  await openDraftFile(page, inject('appAddress'), 'boots-for-saturday.yaml', boots);
  await showTab(page, 'Problems');
});
afterAll(() => author.leave());

const panel = () => page.getByRole('tabpanel', { name: /^Problems/ });
const proven = () =>
  panel().getByRole('heading', { name: 'Proven, over every play there is' }).waitFor();
const problem = (code: string) =>
  panel()
    .getByRole('listitem')
    .filter({ has: page.locator('code', { hasText: new RegExp(`^${code}$`) }) });

/** What is said has words what to do, and leads to its line. */
async function goTo(code: string): Promise<number> {
  const found = problem(code).first();
  await found.waitFor();
  const way = found.getByRole('button', { name: /^Line \d+$/ });
  const line = Number(/\d+/.exec(await way.innerText())?.[0]);
  await way.click();
  await expect.poll(() => cursorLine(page)).toBe(line);
  const words = await found.locator('p').allInnerTexts();
  expect(words.length).toBeGreaterThan(1);
  for (const said of words) expect(said).toMatch(/\S \S/);
  return line;
}

const slips: readonly [code: string, right: string, slip: string, mend: RegExp][] = [
  ['unknown-target', 'target: givesUp', 'target: givesup', /^Write givesUp$/],
  ['unknown-target', 'target: givesUp', 'target: thinks', /^Make the state thinks$/],
  ['unknown-behaviour', 'owns-mistake', 'own-mistake', /^Write owns-mistake$/],
  ['unknown-behaviour', 'owns-mistake', 'juggles', /^Remove juggles$/],
  ['unknown-meter', 'effects: { trust: +1 }', 'effects: { trsut: +1 }', /^Write trust$/],
  ['unknown-fact', 'when: knowsAboutWedding', 'when: knowsAbotWedding', /^Write knowsAbout/],
  ['schema', 'feedback: A label', 'feedbak: A label', /^Write feedback$/],
  ['schema', 'channel: chat', 'channel: chatt', /^Write chat$/],
  ['schema', 'level: starter\n', '', /^Add level$/],
  [
    'bad-duration',
    '    on:\n      collect',
    '    after: { 25: collects }\n    on:\n      collect',
    /^Write 25s$/,
  ],
  ['unused-fact', 'facts: [knowsAboutWedding]', 'facts: [knowsAboutWedding, odd]', /^Remove odd$/],
  [
    'unused-meter',
    'trust: { start: 5 }',
    'trust: { start: 5 }\n  heat: { start: 2 }',
    /^Remove heat$/,
  ],
  [
    'unreachable-state',
    '  collects:\n',
    '  island:\n    mood: calm\n    says: Hello?\n    always: givesUp\n  collects:\n',
    /^Remove island$/,
  ],
  [
    'never-offered',
    '      policy:\n',
    '      never: { guard: trust > 9, reply: Oh., target: givesUp, feedback: So. }\n      policy:\n',
    /^Remove never$/,
  ],
  [
    'dead-end',
    '  collects:\n    type: final\n',
    '  waits:\n    mood: calm\n    says: And now?\n  collects:\n    type: final\n',
    /^Add reply/,
  ],
];

test.each(slips)('%s (%s) is mended by one click', async (code, right, slip, mend) => {
  const led = code === 'dead-end' ? boots.replace('target: givesUp', 'target: waits') : boots;
  const broken = led.replace(right, slip);
  expect(broken).not.toBe(led);
  await replaceFile(page, broken);
  // The list may still be that of the slip before, which can have the same code.
  await problem(code).getByRole('button', { name: mend }).first().waitFor();
  await goTo(code);
  const found = await problem(code).count();
  await problem(code).getByRole('button', { name: mend }).first().click();
  await expect.poll(() => problem(code).count()).toBeLessThan(found);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => problem(code).count()).toBe(found);
});

// A translation's problems stand in the translation, a file's own name is the disk's, and too many
// situations take their time.
const elsewhere = ['untranslated', 'id-mismatch', 'too-large'];
const documents = problemDocuments().filter(({ code }) => !elsewhere.includes(code));

test.each(documents)('$code is said at its line, and goes when it is mended', async (document) => {
  const { code } = document;
  const { text, marked } = document.example('triggers');
  await replaceFile(page, text);
  const line = await goTo(code);
  expect(marked).toContain(line);
  await replaceFile(page, document.example('fine').text);
  await proven();
  expect(await problem(code).count()).toBe(0);
});

test('how a play comes into a trap is played on the map', async () => {
  const trap = documents.find(({ code }) => code === 'trap');
  await replaceFile(page, trap?.example('triggers').text ?? '');
  await problem('trap').getByRole('button', { name: 'Play it on the map' }).click();
  await page.getByRole('tabpanel', { name: 'Map' }).waitFor();
  const player = page.getByRole('region', { name: 'A play that shows it' });
  await player.getByText('It begins here.').first().waitFor();
  await player.getByRole('button', { name: 'Next step' }).click();
  await player
    .getByText(/^Step 1 of /)
    .first()
    .waitFor();
  expect(author.complaints).toEqual([]);
});
