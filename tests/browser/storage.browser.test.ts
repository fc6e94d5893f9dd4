import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createJSONStorage } from 'zustand/middleware';
import { type Database, createDatabase } from '../../src/platform/database.ts';
import { createAttemptStore } from '../../src/platform/indexeddb-attempt-store.ts';
import { createOpenedScenarioStore } from '../../src/platform/indexeddb-opened-scenario-store.ts';
import { createSettingsStorage } from '../../src/platform/indexeddb-settings-storage.ts';
import { parseAttempt } from '../../src/practice/attempt-record.ts';
import golden from '../fixtures/saves/attempt-v1.json';

const name = 'storage-test';
let database: Database;

beforeEach(() => {
  database = createDatabase(name);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.close();
  await deleteDB(name);
});

const parsed = parseAttempt(golden);
if (!parsed.ok) throw new Error(parsed.reason);
const { attempt } = parsed;

describe('Attempts', () => {
  test('are found again, by another page too, the one touched last first', async () => {
    const store = createAttemptStore(database);
    const older = { ...attempt, id: 'older', updatedAt: 1 };
    expect(await store.saveAttempt(older)).toEqual({ ok: true, value: undefined });
    await store.saveAttempt(attempt);
    const elsewhere = createDatabase(name);
    expect(await createAttemptStore(elsewhere).listAttempts()).toEqual({
      ok: true,
      value: { attempts: [attempt, older], unreadable: [] },
    });
    expect(await store.findAttempt('nobody')).toEqual({ ok: true, value: null });
    await elsewhere.close();
  });

  test('are written through to the disk', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await createAttemptStore(database).saveAttempt(attempt);
    expect(transaction).toHaveBeenCalledExactlyOnceWith('attempts', 'readwrite', {
      durability: 'strict',
    });
  });

  test('that can not be read stay where they are, and are named', async () => {
    const store = createAttemptStore(database);
    await store.saveAttempt(attempt);
    const newer = { ...attempt, id: 'newer', version: 3 };
    await database.put('attempts', 'newer', newer);
    const listed = await store.listAttempts();
    expect(listed).toMatchObject({
      ok: true,
      value: {
        attempts: [attempt],
        unreadable: [
          { key: 'newer', raw: newer, reason: expect.stringContaining('newer version') },
        ],
      },
    });
    expect(await store.findAttempt('newer')).toMatchObject({ ok: false });
    expect(await database.get('attempts', 'newer')).toEqual({ ok: true, value: newer });
  });

  test('that find no room say so', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    expect(await createAttemptStore(database).saveAttempt(attempt)).toEqual({
      ok: false,
      failure: { kind: 'full' },
    });
  });

  test.each(['SecurityError', 'InvalidStateError'])(
    'where the browser forbids storage (%s) say so, and work once it is allowed',
    async (refusal) => {
      const store = createAttemptStore(database);
      vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
        throw new DOMException('Not here.', refusal);
      });
      const forbidden = { ok: false, failure: { kind: 'forbidden' } };
      expect(await store.saveAttempt(attempt)).toEqual(forbidden);
      expect(await store.listAttempts()).toEqual(forbidden);
      vi.restoreAllMocks();
      expect(await store.saveAttempt(attempt)).toMatchObject({ ok: true });
    },
  );

  test('in a browser without any database say so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await createAttemptStore(database).findAttempt('a')).toEqual({
      ok: false,
      failure: { kind: 'forbidden' },
    });
    vi.unstubAllGlobals();
  });
});

describe('The database', () => {
  test('lets go for a newer version of the app, and says so when it is asked again', async () => {
    const store = createAttemptStore(database);
    await store.saveAttempt(attempt);
    const newer = await openDB(name, 99);
    expect(newer.version).toBe(99);
    expect(await newer.get('attempts', attempt.id)).toEqual(attempt);
    newer.close();
    expect(await store.findAttempt(attempt.id)).toMatchObject({
      ok: false,
      failure: { kind: 'broken', detail: expect.stringContaining('VersionError') },
    });
  });

  test('that was deleted under a page is begun anew', async () => {
    const store = createAttemptStore(database);
    await store.saveAttempt(attempt);
    await deleteDB(name);
    expect(await store.findAttempt(attempt.id)).toEqual({ ok: true, value: null });
    expect(await store.saveAttempt(attempt)).toMatchObject({ ok: true });
  });
});

describe('Opened scenarios', () => {
  const opened = { version: 1 as const, fileName: 'x.yaml', source: 'misstep: 1\n' };

  test('are kept until removed, the newest first', async () => {
    const store = createOpenedScenarioStore(database);
    await store.saveOpenedScenario({ ...opened, id: 'one', openedAt: 1 });
    await store.saveOpenedScenario({ ...opened, id: 'two', openedAt: 2 });
    await database.put('opened-scenarios', 'damaged', { version: 1, id: 7 });
    const listed = await store.listOpenedScenarios();
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(['two', 'one']);
    await store.removeOpenedScenario('two');
    const left = await store.listOpenedScenarios();
    expect(left.ok && left.value.map(({ id }) => id)).toEqual(['one']);
  });
});

describe('Settings', () => {
  test('are kept by zustand, and nothing is in localStorage', async () => {
    const storage = createJSONStorage<{ theme: string }>(() => createSettingsStorage(database));
    await storage?.setItem('settings', { state: { theme: 'dark' }, version: 1 });
    expect(await storage?.getItem('settings')).toEqual({ state: { theme: 'dark' }, version: 1 });
    await storage?.removeItem('settings');
    expect(await storage?.getItem('settings')).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  test('that can not be kept are told of, once a write', async () => {
    const failures: unknown[] = [];
    const storage = createSettingsStorage(database, (failure) => failures.push(failure));
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Not here.', 'SecurityError');
    });
    await storage.setItem('settings', 'x');
    expect(await storage.getItem('settings')).toBeNull();
    expect(failures).toEqual([{ kind: 'forbidden' }, { kind: 'forbidden' }]);
  });
});
