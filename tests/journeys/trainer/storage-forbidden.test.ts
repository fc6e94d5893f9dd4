import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let trainer: Visitor;

beforeAll(async () => {
  trainer = await visitor();
  await trainer.context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is blocked.', 'SecurityError');
    };
  });
});
afterAll(() => trainer.leave());

test('where the browser keeps nothing, a trainer runs the room all the same, and is told to take the key', async () => {
  const { page } = trainer;
  await page.goto(`${address}#/rooms?scenario=remake-it`);
  await page.getByRole('button', { name: 'Open a room' }).click();
  await page.getByRole('heading', { name: 'People are coming in' }).waitFor();
  await page.getByText('so not the key to this room either').waitFor();
  expect(page.url()).not.toContain('key=');

  await page.getByRole('button', { name: 'Address and key' }).click();
  const key = await page.getByRole('dialog').locator('code').last().textContent();
  const code = /room\/([A-Z0-9]{6})/.exec(page.url())?.[1] ?? '';
  await page.goto(`${address}#/rooms`);
  await page.reload();
  await page.getByLabel('Room code').fill(code);
  await page.getByLabel('Host key').fill(key ?? '');
  await page.getByRole('button', { name: 'Take it over' }).click();
  await page.getByRole('heading', { name: 'People are coming in' }).waitFor();
});
