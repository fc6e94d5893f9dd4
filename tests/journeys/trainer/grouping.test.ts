import { expect, inject, test, vi } from 'vitest';
import { trainerRoom } from '../../support/trainer-room.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

const address = inject('appAddress');

test('two wrote the same in other words: the trainer puts them together, and all see it once', async () => {
  const { console, wall, phone, crowd, round } = await trainerRoom(address, ['Ben', 'Cy']);
  await round('Own words');
  await phone.getByLabel('What would you say, in your own words?').fill('What do you taste?');
  await phone.getByRole('button', { name: 'Put it to the room' }).click();
  const [ben, cy] = crowd;
  await ben?.send({ type: 'words.proposed', text: 'Tell me what it tastes like.' });
  await cy?.send({ type: 'words.proposed', text: 'Nobody else complains.' });
  await console.getByText('3 have written').waitFor();

  await console.getByRole('button', { name: 'Hide the words of Cy' }).click();
  await console.getByRole('button', { name: 'Hide the words of Cy', pressed: true }).waitFor();
  const alike = console.getByLabel('Says the same as the words of Ben');
  // What is hidden is not there to be put with.
  expect(await alike.locator('option').allTextContents()).toEqual([
    'Stands for itself',
    'Says the same as: What do you taste?',
  ]);
  await alike.selectOption({ label: 'Says the same as: What do you taste?' });
  await console.getByText('put with another').waitFor();
  await console.getByRole('button', { name: 'Open the vote' }).click();

  await wall.getByText('+ 1 alike').waitFor();
  const card = phone.getByRole('radio', { name: 'What do you taste?' });
  await card.waitFor();
  expect(await phone.getByRole('radio').count()).toBe(1);
  for (const page of [wall, phone]) {
    await page.getByText('What do you taste?').waitFor();
    expect(await page.getByText('Tell me what it tastes like.').count()).toBe(0);
    expect(await page.getByText('Nobody else complains.').count()).toBe(0);
  }
  await card.click({ force: true });
  const proposal = await card.inputValue();
  expect(await ben?.send({ type: 'words.chosen', proposal })).toEqual({ ok: true });
  await console.getByText('2 of 3 voted').waitFor();
  await console.getByRole('button', { name: 'Show the votes' }).click();
  await wall.getByText('2 votes').waitFor();
  await phone.getByText('2, yours too').waitFor();
});
