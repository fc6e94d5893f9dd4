import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeInEveryLook } from '../../support/axe-in-every-look.ts';
import { everyScreen } from '../../support/every-screen.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor();
});
afterAll(() => trainee.leave());

test('every screen is there for everybody: axe finds nothing, light and dark, small and large', async () => {
  const { page, complaints } = trainee;
  const found: string[] = [];
  await everyScreen(page, inject('appAddress'), async (screen) => {
    found.push(...(await axeInEveryLook(page, screen)));
  });
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
}, 120_000);
