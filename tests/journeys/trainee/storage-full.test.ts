import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { begin, newestLine, say } from '../../support/talk.ts';
import { onlyAttempt } from '../../support/stored-records.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const address = inject('appAddress');
let trainee: Visitor;

beforeAll(async () => {
  trainee = await visitor();
});
afterAll(() => trainee.leave());

/** The device has no room for anything new until `page.evaluate` empties some. */
async function fillTheDevice() {
  await trainee.page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room left.', 'QuotaExceededError');
    };
    addEventListener('room', () => {
      IDBObjectStore.prototype.put = put;
    });
  });
}

const replies = (events: readonly { type: string; reply?: string }[]) =>
  events.map(({ reply }) => reply);

test('on a full device nothing said is lost: it can be downloaded, and saved once there is room', async () => {
  const { page } = trainee;
  await begin(page, address, 'remake-it', { timers: 'off' });
  await say(page, "No problem at all, that's what the sign is for.");
  await expect
    .poll(async () => replies((await onlyAttempt(page)).transcript.events))
    .toHaveLength(1);

  await fillTheDevice();
  await say(page, 'I tried that jug myself');
  const notice = page.getByRole('alert').filter({ hasText: 'Your last turn is not saved.' });
  await notice.getByText('This device has no room left.').waitFor();
  await say(page, 'Nobody walks up here three times');
  await newestLine(page).getByText("It's hot.").waitFor();

  const downloading = page.waitForEvent('download');
  await notice.getByRole('button', { name: 'Download this play' }).click();
  const copy: unknown = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
  const said = ['freshOne', 'tastesRight', 'notForFine'].map((reply) => ({ type: 'reply', reply }));
  expect(copy).toMatchObject({ transcript: { events: said } });

  await notice.getByRole('button', { name: 'Try again' }).click();
  await notice.waitFor();
  await page.evaluate(() => dispatchEvent(new Event('room')));
  await notice.getByRole('button', { name: 'Try again' }).click();
  await notice.waitFor({ state: 'hidden' });
  expect((await onlyAttempt(page)).transcript.events).toEqual(said);
});
