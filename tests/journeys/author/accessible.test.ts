import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeInEveryLook } from '../../support/axe-in-every-look.ts';
import { everyStudioScreen } from '../../support/every-studio-screen.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

let author: Visitor;

beforeAll(async () => {
  author = await visitor();
});
afterAll(() => author.leave());

test('the studio is there for everybody: axe finds nothing, light and dark, small and large', async () => {
  const { page, complaints } = author;
  const found: string[] = [];
  await everyStudioScreen(page, inject('appAddress'), async (screen) => {
    found.push(...(await axeInEveryLook(page, screen)));
  });
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
}, 240_000);
