import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { keyboardOf } from '../../support/keyboard.ts';
import { conversation, customer, newestLine, replies } from '../../support/talk.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor();
});
afterAll(() => trainee.leave());

test('everything from the first visit to the debrief, by keyboard alone', async () => {
  const { page } = trainee;
  const { press, tabTo, enter, isOn, focusFault } = keyboardOf(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const isNotLost = () => expect.poll(focusFault).toBeNull();
  const silent = () => customer(page).and(page.locator(':not([data-speaking])')).waitFor();
  const sayByNumber = async (words: string) => {
    const texts = await replies(page).allInnerTexts();
    await press(String(texts.findIndex((text) => text.includes(words)) + 1));
  };

  await page.goto(inject('appAddress'));
  await page.getByRole('link', { name: 'Start with Remake It' }).waitFor();
  await press('Tab');
  expect(await isOn(page.getByRole('link', { name: 'Skip to the content' }))).toBe(true);
  await enter(page.getByRole('link', { name: 'Start with Remake It' }));
  await tabTo(page.getByRole('radio', { name: 'As in life' }));
  await press('ArrowRight');
  await press('ArrowRight');
  expect(await page.getByRole('radio', { name: 'All the time I need' }).isChecked()).toBe(true);
  await enter(button('Start talking with Nell'));

  // The customer is let finish, then the replies are walked with arrows.
  await conversation(page).waitFor();
  await isNotLost();
  await press('Enter');
  await silent();
  await press('ArrowDown');
  expect(await isOn(replies(page).first())).toBe(true);
  await press('ArrowUp');
  expect(await isOn(replies(page).last())).toBe(true);
  await sayByNumber("No problem at all, that's what the sign is for.");
  await newestLine(page).getByText('Mm.').waitFor();
  await isNotLost();
  await press('Enter');
  await silent();

  // Time stands still: the numbers do nothing until it goes on.
  await enter(button('Freeze: stop time and think'));
  await page.getByText('Time stands still.').waitFor();
  await isNotLost();
  await press('1');
  expect(await conversation(page).locator('[data-speaker="trainee"]').count()).toBe(1);
  await enter(button('Go on'));
  await page.getByText('Time stands still.').waitFor({ state: 'hidden' });
  await isNotLost();

  // Back to the beginning, and on another way. Dialogs give the focus back.
  await enter(button('Options'));
  await page.getByRole('dialog', { name: 'Options' }).waitFor();
  await press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await isOn(button('Options'))).toBe(true);
  await enter(button('Rewind to an earlier turn'), 'Shift+Tab');
  const dialog = page.getByRole('dialog', { name: 'Go back to before…' });
  await enter(dialog.getByRole('button', { name: "that's what the sign is for" }));
  await dialog.waitFor({ state: 'detached' });
  await newestLine(page).getByText('Hi. Me again.').waitFor();
  await isNotLost();
  await sayByNumber("No problem at all, that's what the sign is for.");
  await isNotLost();
  await press('Enter');
  await silent();
  await sayByNumber('I tried that jug myself');
  await isNotLost();
  await press('Enter');
  await silent();
  await sayByNumber('Are you sure?');
  await isNotLost();
  await press('Enter');

  await enter(page.getByRole('link', { name: 'See how it landed' }));
  await tabTo(page.getByRole('slider').first());
  await press('ArrowLeft');
  expect(await page.getByRole('slider').first().inputValue()).toBe('45');
  await enter(button('Show me how it landed'));
  await page.getByRole('heading', { name: 'Let down', exact: true }).waitFor();
  await isNotLost();
  const byMood = page.getByRole('toolbar', { name: 'Turns, by mood' });
  await tabTo(byMood.getByRole('button').first());
  await press('ArrowRight');
  expect(await byMood.getByRole('button', { pressed: true }).getAttribute('aria-label')).toContain(
    'Turn 1:',
  );
  await tabTo(page.getByLabel('One new thing I will try today'));
  await page.keyboard.type('Ask before I remake.');
  await press('Tab');
  await press('Enter');
  await page.getByText('Kept with this attempt, on this device.').waitFor();
  await isNotLost();
});
