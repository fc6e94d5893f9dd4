import type { Page } from 'playwright-core';
import { expect, inject, test, vi } from 'vitest';
import { askToJoin } from '../../support/ask-to-join.ts';
import { passingVisitor } from '../../support/passing-visitor.ts';
import { trainerRoom } from '../../support/trainer-room.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const address = inject('appAddress');

test('three play different replies: the trainer sees where how many are, the wall names nobody', async () => {
  const { console, wall, phone, code, round } = await trainerRoom(address, []);
  const comeIn = async (name: string): Promise<Page> => {
    const { page } = await passingVisitor({ width: 390, height: 844 });
    await askToJoin(page, { address, code, name });
    await page.getByText('You’re in.').waitFor();
    return page;
  };
  const ben = await comeIn('Benedikt');
  const cy = await comeIn('Cyrille');
  await wall.getByText('Cyrille', { exact: true }).waitFor();
  await round('All at once');
  const where = console.getByRole('list', { name: 'Where everybody is' }).getByRole('listitem');
  const places = async () => (await where.allTextContents()).sort();
  const onStones = async () =>
    (await console.locator('main svg text').allTextContents()).filter((text) => /^\d+$/.test(text));
  const say = (page: Page, reply: string) => page.getByRole('button', { name: reply }).click();

  await expect.poll(places).toEqual(['asking.thirdTime: 3']);
  expect(await onStones()).toEqual(['3']);
  await say(phone, 'What happens when you drink it?');
  await expect.poll(places).toEqual(['asking.tasteIt: 1', 'asking.thirdTime: 2']);
  await say(ben, "that's what the sign is for");
  await say(cy, 'you watch, and you say stop');
  await expect
    .poll(places)
    .toEqual(['asking.everyoneLooking: 1', 'asking.sameAgain: 1', 'asking.tasteIt: 1']);
  expect(await onStones()).toEqual(['1', '1', '1']);
  await cy.getByRole('button', { name: 'Back one turn' }).click();
  await expect
    .poll(places)
    .toEqual(['asking.sameAgain: 1', 'asking.tasteIt: 1', 'asking.thirdTime: 1']);

  await wall.getByText('3 talking').waitFor();
  for (const name of ['Ana', 'Benedikt', 'Cyrille']) {
    expect(await wall.locator('main').textContent()).not.toContain(name);
  }
  // The map is the trainer's.
  const maps = (page: Page) => page.getByRole('list', { name: 'Where everybody is' }).count();
  expect(await maps(console)).toBe(1);
  for (const page of [wall, phone, ben, cy]) expect(await maps(page)).toBe(0);
});
