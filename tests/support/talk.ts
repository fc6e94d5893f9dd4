import type { Locator, Page } from 'playwright-core';

const silence = {
  normal: 'As in life',
  doubled: 'Twice the time',
  off: 'All the time I need',
};

export interface BeginOptions {
  /** Left as it stands in the briefing if not given. */
  timers?: keyof typeof silence;
}

/** Reads the briefing of a scenario and begins. */
export async function begin(
  page: Page,
  address: string,
  scenario: string,
  { timers }: BeginOptions = {},
): Promise<void> {
  await page.goto(`${address}#/practise/${scenario}`);
  if (timers !== undefined) await page.getByRole('radio', { name: silence[timers] }).check();
  await page.getByRole('button', { name: /^Start (talking|anew)/ }).click();
  await conversation(page).waitFor();
}

export function conversation(page: Page): Locator {
  return page.getByRole('list', { name: 'Conversation so far' });
}

export function customer(page: Page): Locator {
  return page.getByRole('region', { name: 'The customer' });
}

/** What one could say now, in the order shown. */
export function replies(page: Page): Locator {
  return page.getByRole('list', { name: 'What you could say' }).getByRole('button');
}

/** Lets the customer finish at once. */
export async function hearOut(page: Page): Promise<void> {
  await conversation(page).click();
}

/** Hears the customer out, then says that, by clicking on its words. */
export async function say(page: Page, words: string): Promise<void> {
  await hearOut(page);
  await replies(page).filter({ hasText: words }).click();
}

/** The customer's newest line. */
export function newestLine(page: Page): Locator {
  return conversation(page).locator('[data-speaker="customer"]').last().locator('p');
}

/** From the ending to the debrief, with a guess on both axes. */
export async function lookBack(page: Page, guess: { empathy: number; outcome: number }) {
  await hearOut(page);
  await page.getByRole('link', { name: 'See how it landed' }).click();
  const [empathy, outcome] = [page.getByRole('slider').first(), page.getByRole('slider').last()];
  await empathy.fill(String(guess.empathy));
  await outcome.fill(String(guess.outcome));
  await page.getByRole('button', { name: 'Show me how it landed' }).click();
  await page.getByRole('heading', { name: 'Turn by turn' }).waitFor();
}

/** The scores that a debrief shows. */
export async function shownScores(page: Page): Promise<{ empathy: number; outcome: number }> {
  const score = async (name: string) =>
    Number(await page.getByRole('meter', { name }).getAttribute('aria-valuenow'));
  return { empathy: await score('Empathy'), outcome: await score('Outcome') };
}
