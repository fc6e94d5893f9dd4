import { expect, inject, test, vi } from 'vitest';
import { askToJoin } from '../../support/ask-to-join.ts';
import { passingVisitor } from '../../support/passing-visitor.ts';
import { trainerRoom } from '../../support/trainer-room.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

const address = inject('appAddress');

test('who comes late lands in the vote that is on, and the vote counts', async () => {
  const { console, wall, phone, code, round } = await trainerRoom(address, ['Ben']);
  await round('Decide together');
  await phone.getByRole('radio', { name: /^A / }).click({ force: true });
  await wall.getByText('1 of 2 voted').waitFor();

  const late = await passingVisitor({ width: 390, height: 844 });
  const { page, complaints } = late;
  await askToJoin(page, { address, code, name: 'Lea' });
  const mine = page.getByRole('radio', { name: /^B / });
  await mine.waitFor();
  // What was said before is there to be read, and nobody's vote is.
  await page.getByText('Hi. Me again.').first().waitFor();
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  await wall.getByText('1 of 3 voted').waitFor();
  await mine.click({ force: true });
  await wall.getByText('2 of 3 voted').waitFor();
  await console.getByRole('button', { name: 'Show the votes' }).click();
  await page.getByText('Your vote').waitFor();
  const row = page.getByRole('listitem').filter({ hasText: 'Your vote' });
  expect(await row.locator('b').allTextContents()).toEqual(['B', '1']);
  expect(complaints).toEqual([]);
});

test('who closed the page and opens the address again is in the same place, the vote still shown', async () => {
  const { console, wall, phone, code, round, participant } = await trainerRoom(address, ['Ben']);
  await round('Decide together');
  await phone.getByRole('radio', { name: /^C / }).click({ force: true });
  await wall.getByText('1 of 2 voted').waitFor();
  await phone.close();
  await console.getByText('1 here, 1 away').waitFor();
  await console.getByText('1 of 2 voted').waitFor();

  const again = await participant.context.newPage();
  await again.goto(new URL(`join#${code}`, address).href);
  await expect.poll(() => again.getByRole('radio', { name: /^C / }).isChecked()).toBe(true);
  // One person came back; no second one came in.
  await console.getByText('2 here').waitFor();
  await console.getByRole('heading', { name: '2 people', exact: true }).waitFor();
  await again.getByRole('radio', { name: /^A / }).click({ force: true });
  await console.getByRole('button', { name: 'Show the votes' }).click();
  const row = again.getByRole('listitem').filter({ hasText: 'Your vote' });
  await row.waitFor();
  expect(await row.locator('b').allTextContents()).toEqual(['A', '1']);
});
