import { expect, inject, test, vi } from 'vitest';
import { passingVisitor } from '../../support/passing-visitor.ts';
import { type TrainerRoom, trainerRoom } from '../../support/trainer-room.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

const address = inject('appAddress');

/** What somebody at the back reads off the wall: where to go, and the six characters. */
async function readOff({ wall }: TrainerRoom): Promise<{ where: string; code: string }> {
  const text = await wall.locator('main').innerText();
  const read = /([\w.:-]+\/join)\s*Code\s*([A-Z0-9]{6})/.exec(text);
  return { where: read?.[1] ?? '', code: read?.[2] ?? '' };
}

test('who can’t use the square reads address and code off the wall, types them, and is in', async () => {
  const room = await trainerRoom(address, []);
  const { console, wall, round } = room;
  const { where, code } = await readOff(room);
  const far = await passingVisitor({ width: 390, height: 844 });
  const { page, complaints } = far;
  await page.goto(`http://${where}`);
  await page.getByLabel('Room code').fill(` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`);
  await page.getByLabel('Your name in the room').fill('Fay');
  await page.getByRole('button', { name: 'Join the room' }).click();
  await page.getByText('You’re in.').waitFor();
  await wall.getByText('Fay', { exact: true }).waitFor();
  await console.getByRole('button', { name: 'Take Fay out of the room' }).waitFor();

  // The corner of the wall says the same for as long as people may come in.
  await round('Decide together');
  await wall.getByText('0 of 2 voted').waitFor();
  expect(await readOff(room)).toEqual({ where, code });
  await console.getByRole('switch', { name: 'Lock the room' }).click();
  await expect.poll(async () => wall.locator('main').textContent()).not.toContain(code);
  expect(complaints).toEqual([]);
});

test('a code misread by one character is said to be nobody’s, and can be put right', async () => {
  const room = await trainerRoom(address, []);
  const { code } = await readOff(room);
  const misread = code.slice(0, 5) + (code.endsWith('2') ? '3' : '2');
  const far = await passingVisitor({ width: 390, height: 844 });
  const { page } = far;
  await page.goto(new URL('join', address).href);
  await page.getByLabel('Room code').fill(misread);
  await page.getByLabel('Your name in the room').fill('Fay');
  await page.getByRole('button', { name: 'Join the room' }).click();
  await page.getByRole('status').getByText('There is no room with this code now.').waitFor();
  expect(await page.getByLabel('Your name in the room').inputValue()).toBe('Fay');
  await page.getByLabel('Room code').fill(code);
  await page.getByRole('button', { name: 'Join the room' }).click();
  await page.getByText('You’re in.').waitFor();
});
