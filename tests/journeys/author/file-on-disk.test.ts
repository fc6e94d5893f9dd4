import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { showTab } from '../../support/every-studio-screen.ts';
import { hostileScenario } from '../../support/scenario-file.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';
import { fileField, keptSource, toEnd } from '../../support/write-by-file.ts';

const address = inject('appAddress');
const name = 'lost-parcel.yaml';
let author: Visitor;
let page: Page;

beforeAll(async () => {
  author = await visitor();
  page = author.page;
  // A real file that the page may write, without the browser's own window to pick it.
  await author.context.addInitScript((fileName) => {
    Object.assign(window, {
      showOpenFilePicker: async () => {
        const folder = await navigator.storage.getDirectory();
        return [await folder.getFileHandle(fileName)];
      },
      showSaveFilePicker: () => Promise.reject(new Error('Nobody asked for another file.')),
    });
  }, name);
});
afterAll(() => author.leave());

function writeOnDisk(text: string) {
  return page.evaluate(
    async ([fileName, written]) => {
      const folder = await navigator.storage.getDirectory();
      const stream = await (
        await folder.getFileHandle(fileName, { create: true })
      ).createWritable();
      await stream.write(written);
      await stream.close();
    },
    [name, text] as const,
  );
}

function onDisk() {
  return page.evaluate(async (fileName) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(fileName)).getFile()).text();
  }, name);
}

const save = () => page.getByRole('button', { name: 'Save', exact: true }).click();
const written = () => page.getByText(`Written into ${name}.`).first().waitFor();

async function write(text: string) {
  await toEnd(page);
  await page.keyboard.insertText(text);
  await expect.poll(() => keptSource(page)).toContain(text);
}

/** As editors on other systems leave files: their own line ends, and blanks that mean nothing. */
const before = `${hostileScenario}\n# Über die Grenze →\n#   kept   as   it   is  \n`;

test('Save writes the very file that was opened, and changes in it nothing but what was edited', async () => {
  await page.goto(`${address}#/studio`);
  await writeOnDisk(before);
  await page.getByRole('button', { name: 'Open a file and save back into it…' }).click();
  await showTab(page, 'File');
  await fileField(page).waitFor();
  await write('# one more line');
  expect(await onDisk()).toBe(before);
  await save();
  await written();
  expect(await onDisk()).toBe(`${before}# one more line`);
});

test('after a reload the draft still belongs to its file', async () => {
  await page.reload();
  await showTab(page, 'File');
  await write(', and another');
  await save();
  await written();
  expect(await onDisk()).toBe(`${before}# one more line, and another`);
});

test('what somebody else wrote meanwhile is not written over without asking', async () => {
  await writeOnDisk('# by a colleague\n');
  await save();
  const asked = page.getByRole('dialog', { name: `Somebody changed ${name}` });
  await asked.getByRole('button', { name: 'Leave it as it is' }).click();
  await asked.waitFor({ state: 'hidden' });
  expect(await onDisk()).toBe('# by a colleague\n');

  await save();
  await asked.getByRole('button', { name: 'Write mine over it' }).click();
  await written();
  expect(await onDisk()).toBe(`${before}# one more line, and another`);
  expect(author.complaints).toEqual([]);
});
