import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeInEveryLook } from '../../support/axe-in-every-look.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let trainer: Visitor;

beforeAll(async () => {
  trainer = await visitor();
});
afterAll(() => trainer.leave());

test('console and wall are there for everybody: axe finds nothing, light and dark, small and large', async () => {
  const console = trainer.page;
  const found: string[] = [];
  const look = async (page: Page, screen: string) => {
    found.push(...(await axeInEveryLook(page, screen)));
  };
  await console.goto(`${address}#/rooms?scenario=remake-it`);
  await console.getByRole('button', { name: 'Open a room' }).waitFor();
  await look(console, 'rooms');
  await console.getByRole('button', { name: 'Open a room' }).click();
  await console.getByRole('heading', { name: 'People are coming in' }).waitFor();
  await look(console, 'console, lobby');
  const code = /room\/([A-Z0-9]{6})/.exec(console.url())?.[1] ?? '';
  const wall = await trainer.context.newPage();
  await wall.goto(`${address}#/room/${code}/projector`);
  await wall.getByText(code).first().waitFor();
  await look(wall, 'wall, lobby');
  await console.getByRole('button', { name: 'Start the round' }).click();
  await console.getByRole('button', { name: 'Show the votes' }).click();
  await wall.getByText('0 votes').first().waitFor();
  await look(console, 'console, votes shown');
  await look(wall, 'wall, votes shown');
  await console.getByRole('button', { name: 'End it and debrief' }).click();
  await wall.getByText('How are you, right now?').waitFor();
  await console.getByRole('button', { name: 'What we take along' }).click();
  await wall.getByText('What will you try, with the next customer?').waitFor();
  await look(console, 'console, debrief');
  await look(wall, 'wall, debrief');
  expect(found).toEqual([]);
}, 120_000);
