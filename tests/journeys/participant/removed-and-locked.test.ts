import { expect, inject, test, vi } from 'vitest';
import { askToJoin } from '../../support/ask-to-join.ts';
import { passingVisitor } from '../../support/passing-visitor.ts';
import { trainerRoom } from '../../support/trainer-room.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

const address = inject('appAddress');

test('who is taken out is told so; the place stays gone, and nobody slips back into it', async () => {
  const { console, wall, phone, code, round } = await trainerRoom(address, ['Ben']);
  await round('Decide together');
  await phone.getByRole('radio', { name: /^B / }).click({ force: true });
  await wall.getByText('1 of 2 voted').waitFor();

  await console.getByRole('button', { name: 'Take Ana out of the room' }).click();
  await console.getByRole('button', { name: 'Let them stay' }).click();
  expect(await phone.getByRole('radio', { name: /^B / }).isChecked()).toBe(true);
  await console.getByRole('button', { name: 'Take Ana out of the room' }).click();
  await console.getByRole('button', { name: 'Take them out' }).click();
  await phone.getByRole('heading', { name: 'taken you out of this room' }).waitFor();
  // Nothing of the vote is left on the phone, and nothing of Ana's in the vote.
  expect(await phone.getByRole('radio').count()).toBe(0);
  await wall.getByText('0 of 1 voted').waitFor();
  await console.getByRole('heading', { name: '1 person', exact: true }).waitFor();

  await phone.reload();
  await phone.getByRole('status').getByText('Ask them if you want to come back.').waitFor();
  expect(await phone.getByRole('radio').count()).toBe(0);
  await console.getByRole('heading', { name: '1 person', exact: true }).waitFor();

  // Coming in anew is to be asked for, by name, and everybody sees it: a new place, without the vote.
  await askToJoin(phone, { address, code, name: 'Ana' });
  await phone.getByRole('radio', { name: /^B / }).waitFor();
  expect(await phone.getByRole('radio', { name: /^B / }).isChecked()).toBe(false);
  await console.getByRole('button', { name: 'Take Ana out of the room' }).waitFor();
  await wall.getByText('0 of 2 voted').waitFor();
});

test('a locked room tells a newcomer so, takes back who was in it, and opens again', async () => {
  const { console, phone, code } = await trainerRoom(address, []);
  const lock = (checked: boolean) =>
    console.getByRole('switch', { name: 'Lock the room', checked });
  await lock(false).click();
  await lock(true).waitFor();
  const newcomer = await passingVisitor({ width: 390, height: 844 });
  const { page } = newcomer;
  await askToJoin(page, { address, code, name: 'Nora' });
  const notice = page.getByRole('status').getByText('The trainer has locked the room');
  await notice.waitFor();

  await phone.reload();
  await phone.getByText('You’re in.').waitFor();
  await console.getByRole('heading', { name: '1 person', exact: true }).waitFor();

  await lock(true).click();
  await lock(false).waitFor();
  await page.getByRole('button', { name: 'Join the room' }).click();
  await page.getByText('You’re in.').waitFor();
  await console.getByRole('button', { name: 'Take Nora out of the room' }).waitFor();
});
