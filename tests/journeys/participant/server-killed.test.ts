import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type AppProcess, startAppProcess } from '../../support/app-process.ts';
import { temporaryFolder, until } from '../../support/room-service.ts';
import { type TrainerRoom, trainerRoom } from '../../support/trainer-room.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let folder: ReturnType<typeof temporaryFolder>;
let server: AppProcess | null = null;

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  await server?.kill('SIGKILL');
  server = null;
  folder.remove();
});

/** What every open page says while nobody answers. */
function noticesOfLoss({ console, wall, phone }: TrainerRoom): Locator[] {
  return [
    console.getByText('The connection is gone; it is being sought.'),
    wall.getByText('The connection is being sought.'),
    phone.getByText('The connection is gone; your place is kept.'),
  ];
}

test('the server is killed in the middle of a vote: every open page says so, and goes on by itself', async () => {
  server = await startAppProcess(folder.path);
  const { address, port } = server;
  const room = await trainerRoom(address, ['Ben']);
  const { console, wall, phone, crowd, round } = room;
  await round('Decide together');
  await phone.getByRole('radio', { name: /^B / }).click({ force: true });
  const [ben] = crowd;
  if (ben === undefined) throw new Error('nobody');
  const { view } = await until(ben, ({ view }) => (view?.ballot ?? null) !== null);
  const vote = {
    type: 'vote.cast',
    ballot: view?.ballot?.number ?? 0,
    reply: view?.stage?.replies.find(({ letter }) => letter === 'B')?.id ?? '',
  } as const;
  expect(await ben.send(vote)).toEqual({ ok: true });
  await wall.getByText('2 of 2 voted').waitFor();
  let loads = 0;
  for (const page of [console, wall, phone]) page.on('load', () => (loads += 1));

  await server.kill('SIGKILL');
  const sought = noticesOfLoss(room);
  for (const notice of sought) await notice.waitFor();
  // Nothing is taken away from anybody meanwhile, and a change of mind is kept for later.
  expect(await phone.getByRole('radio', { name: /^B / }).isChecked()).toBe(true);
  await phone.getByRole('radio', { name: /^A / }).click({ force: true });
  await phone.getByText('What you did last is sent as soon as it is back.').waitFor();
  await wall.getByText('2 of 2 voted').waitFor();

  server = await startAppProcess(folder.path, port);
  for (const notice of sought) await notice.waitFor({ state: 'detached', timeout: 20_000 });
  await console.getByText('Connected', { exact: true }).waitFor();
  await console.getByText('2 here').first().waitFor();
  await wall.getByText('2 of 2 voted').waitFor();
  await until(ben, ({ status }) => status === 'here');
  await console.getByRole('button', { name: 'Show the votes' }).click();
  // Ben's vote from before, and the mind that Ana changed while nobody listened.
  await wall.getByText('1 vote').first().waitFor();
  expect(await wall.getByText('1 vote', { exact: true }).count()).toBe(2);
  const mine = phone.getByRole('listitem').filter({ hasText: 'Your vote' });
  await mine.waitFor();
  expect(await mine.locator('b').allTextContents()).toEqual(['A', '1']);
  expect(loads).toBe(0);
});

test('pages that wait in the lobby say it too, and let people in again afterwards', async () => {
  server = await startAppProcess(folder.path);
  const { address, port } = server;
  const room = await trainerRoom(address, []);
  const { console, wall, phone } = room;
  await server.kill('SIGKILL');
  const sought = noticesOfLoss(room);
  for (const notice of sought) await notice.waitFor();
  server = await startAppProcess(folder.path, port);
  for (const notice of sought) await notice.waitFor({ state: 'detached', timeout: 20_000 });
  await console.getByRole('button', { name: 'Start the round' }).click();
  await wall.getByText('0 of 1 voted').waitFor();
  await phone.getByRole('radio', { name: /^A / }).waitFor();
});
