import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { areFirstSettings } from '../../src/app/settings/are-first-settings.ts';
import { parseAttempt } from '../../src/practice/attempt-record.ts';
import { createKeeping } from '../../src/platform/create-keeping.ts';
import { type Database, createDatabase } from '../../src/platform/database.ts';
import golden from '../fixtures/saves/attempt-v2.json';

const name = 'keeping-test';
const parsed = parseAttempt(golden);
if (!parsed.ok) throw new Error(parsed.reason);
const { attempt } = parsed;
const opened = { version: 1, id: 'own', fileName: 'own.yaml', source: 'misstep: 1', openedAt: 5 };
const dark = JSON.stringify({ state: { theme: 'dark' }, version: 1 });
let database: Database;

beforeEach(async () => {
  database = createDatabase(name);
  await database.put('attempts', attempt.id, attempt);
  await database.put('attempts', 'later', { version: 99 });
  await database.put('opened-scenarios', 'own', opened);
  await database.put('settings', 'settings', dark);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.close();
  await deleteDB(name);
});

const keepingOf = (kept: Database) => createKeeping(kept, { now: () => 0, areFirstSettings });

async function everything() {
  return Promise.all(
    (['attempts', 'opened-scenarios', 'settings'] as const).map((store) => database.list(store)),
  );
}

test('all that is kept goes out, is deleted, and comes back as it was', async () => {
  const keeping = keepingOf(database);
  const before = await everything();
  const exported = await keeping.exportAll();
  if (!exported.ok) throw new Error(exported.failure.kind);
  expect(await keeping.deleteAll()).toEqual({ ok: true, value: undefined });
  const empty = { ok: true, value: [] };
  expect(await everything()).toEqual([empty, empty, empty]);

  expect(await keeping.importAll(exported.value)).toMatchObject({
    kind: 'done',
    report: { attempts: { came: 1, here: 0 }, openedScenarios: { came: 1 }, settings: true },
  });
  expect(await everything()).toEqual(before);
  expect(await keeping.importAll(exported.value)).toMatchObject({
    report: { attempts: { came: 0, here: 1 }, openedScenarios: { here: 1 }, settings: false },
  });
});

test('what finds no room comes in not at all', async () => {
  const keeping = keepingOf(database);
  const exported = await keeping.exportAll();
  if (!exported.ok) throw new Error(exported.failure.kind);
  await keeping.deleteAll();
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...record
  ) {
    puts++;
    if (puts === 3) throw new DOMException('No room.', 'QuotaExceededError');
    return put.apply(this, record);
  });
  expect(await keeping.importAll(exported.value)).toEqual({
    kind: 'failed',
    failure: { kind: 'full' },
  });
  expect(await database.list('attempts')).toEqual({ ok: true, value: [] });
});
