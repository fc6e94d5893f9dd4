import type { Page } from 'playwright-core';
import { hostileScenario } from './scenario-file.ts';

type Look = (screen: string) => Promise<void>;

/** Begins a draft from the small conversation, and waits until it is on the map. */
export async function beginSmallDraft(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/studio`);
  await page.getByRole('button', { name: 'Begin with the small one' }).click();
  await page.getByRole('tab', { name: 'Map' }).waitFor();
}

/** Shows one of the panels beside the draft, or one of the ways to see it. */
export async function showTab(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name: new RegExp(`^${name}`) });
  await tab.click();
  await page.getByRole('tabpanel', { name: new RegExp(`^${name}`) }).waitFor();
}

/** Walks through the studio, every view and panel of a draft, and looks at each. */
export async function everyStudioScreen(page: Page, address: string, look: Look): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const text = (words: string | RegExp) => page.getByText(words).first().waitFor();

  await page.goto(`${address}#/studio`);
  await page.getByRole('heading', { name: 'Begin', exact: true }).waitFor();
  await look('studio of a newcomer');

  await beginSmallDraft(page, address);
  await button('New state').first().waitFor();
  await page.getByRole('group', { name: /./ }).first().waitFor();
  await look('map and form of the whole');
  await showTab(page, 'File');
  await page.getByRole('textbox', { name: 'The scenario file' }).waitFor();
  await look('file');
  await showTab(page, 'Translate');
  await page.getByLabel('Translate to').fill('de');
  await button('Begin a translation').click();
  await text('of 41');
  await look('translation');

  await showTab(page, 'Problems');
  await text('Nothing to mend');
  await look('problems, none');
  await showTab(page, 'Play');
  await look('play, before it begins');
  await showTab(page, 'Trainees');
  await text('Careful');
  await look('simulated trainees');
  await showTab(page, 'Scores');
  await page.getByRole('heading').first().waitFor();
  await look('scores');
  await showTab(page, 'People');
  await look('people, none yet');
  await showTab(page, 'History');
  await look('history');

  await button('Take it along…').click();
  await page.getByRole('dialog').waitFor();
  await look('taking it along');
  await button('Close').click();

  await page.goto(`${address}#/studio`);
  await page.getByRole('heading', { name: 'My drafts' }).waitFor();
  await look('studio with a draft');
  await button(/^Delete Boots for Saturday/).click();
  await page.getByRole('dialog').waitFor();
  await look('before deleting a draft');
  await button('Keep it').click();

  await page.getByLabel('Open a file…').setInputFiles({
    name: 'lost-parcel.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(hostileScenario.replace('target: told', 'target: tolt')),
  });
  await showTab(page, 'Problems');
  await text('tolt');
  await look('problems');

  await page.goto(`${address}#/studio/draft/gone`);
  await page.getByRole('heading').first().waitFor();
  await look('a draft that is not there');
  await page.goto(`${address}#/studio/rubric`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('rubric');
}
