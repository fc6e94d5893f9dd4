import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { brokenScenario, hostileScenario, openFile } from '../../support/scenario-file.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let author: Visitor;
let letScriptsArrive: () => void;

beforeEach(async () => {
  author = await visitor();
  const arrival = new Promise<void>((resolve) => {
    letScriptsArrive = resolve;
  });
  await author.page.route('**/*.js', async (route) => {
    await arrival;
    await route.continue();
  });
});
afterEach(() => author.leave());

/** The page as it was painted, before anything listens. */
async function arriveEarly(at: string) {
  await author.page.goto(`${address}${at}`, { waitUntil: 'commit' });
  await author.page.getByText('Open a scenario file').waitFor();
  expect(await author.page.title()).toBe('Misstep');
}

test('a file picked while the script is still on its way is opened once it is there', async () => {
  const { page } = author;
  await arriveEarly('');
  const choosing = page.waitForEvent('filechooser');
  await page.getByLabel('Open a scenario file').click();
  const chooser = await choosing;
  await chooser.setFiles({
    name: 'lost-parcel.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(hostileScenario),
  });
  letScriptsArrive();
  await page.getByText('From the file lost-parcel.yaml').waitFor();
  expect(author.complaints).toEqual([]);
});

test('so it is on an address that narrows the library down, and with a file that is broken', async () => {
  const { page } = author;
  await arriveEarly('#/?channel=phone');
  await openFile(page, 'lost-parcel.yaml', brokenScenario);
  letScriptsArrive();
  const report = page.getByRole('alert').filter({ hasText: 'lost-parcel.yaml' });
  await report.waitFor();
  expect(await report.getByRole('listitem').count()).toBe(2);
  expect(await page.getByRole('button', { name: 'Phone', pressed: true }).count()).toBe(1);
  expect(author.complaints).toEqual([]);
});
