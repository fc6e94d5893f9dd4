import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newerBuild } from '../../support/newer-build.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

let trainee: Visitor;
let served: Awaited<ReturnType<typeof newerBuild>>;

beforeAll(async () => {
  served = await newerBuild(inject('appAddress'));
  trainee = await visitor();
});
afterAll(async () => {
  await trainee.leave();
  served.close();
});

test('a newer version waits until it is wanted', async () => {
  const { page } = trainee;
  const notice = page.getByText('A newer Misstep is ready.');
  await page.goto(served.address);
  await page.getByText('From now on this works without a network, too.').waitFor();
  served.release();

  await page.reload();
  await notice.waitFor();
  await page.getByRole('button', { name: 'Later' }).click();
  await notice.waitFor({ state: 'hidden' });
  await page.reload();
  await notice.waitFor();

  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Use it now' }).click();
  await reloaded;
  await page.getByRole('link', { name: 'Start with Remake It' }).waitFor();
  const waiting = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return registration.waiting !== null;
  });
  expect(waiting).toBe(false);
  expect(await notice.count()).toBe(0);
});
