import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StoreResult } from '../practice/attempt-store.ts';
import { storeFailure } from './store-failure.ts';

interface Schema extends DBSchema {
  attempts: { key: string; value: unknown };
  'opened-scenarios': { key: string; value: unknown };
  settings: { key: string; value: unknown };
  rooms: { key: string; value: unknown };
  drafts: { key: string; value: unknown };
  'draft-versions': { key: string; value: unknown };
  'draft-files': { key: string; value: unknown };
}
export type StoreName =
  | 'attempts'
  | 'opened-scenarios'
  | 'settings'
  | 'rooms'
  | 'drafts'
  | 'draft-versions'
  | 'draft-files';

export interface StoredRecord {
  key: string;
  value: unknown;
}

type Asking = () => Promise<unknown>;

interface ChangingStore {
  put(value: unknown, key: string): Promise<unknown>;
  delete(key: string): Promise<unknown>;
  clear(): Promise<unknown>;
}

/** All that this browser remembers. A write that has resolved is on disk. Never rejects. */
export interface Database {
  get(store: StoreName, key: string): Promise<StoreResult<unknown>>;
  /** In the order of their keys; only those whose key begins so, where that is given. */
  list(store: StoreName, prefix?: string): Promise<StoreResult<StoredRecord[]>>;
  put(store: StoreName, key: string, value: unknown): Promise<StoreResult<void>>;
  remove(store: StoreName, key: string): Promise<StoreResult<void>>;
  /** One transaction over every store: all that `work` asks for, or none of it. */
  change(work: (store: (name: StoreName) => ChangingStore) => Asking[]): Promise<StoreResult<void>>;
  close(): Promise<void>;
}

const currentVersion = 3;
export const allStores: StoreName[] = [
  'attempts',
  'opened-scenarios',
  'settings',
  'rooms',
  'drafts',
  'draft-versions',
  'draft-files',
];

export function createDatabase(name = 'misstep'): Database {
  let connection: Promise<IDBPDatabase<Schema>> | null = null;

  const forget = () => {
    connection = null;
  };
  const connect = () => {
    if (connection) return connection;
    const opening = openConnection(name, forget);
    connection = opening;
    opening.catch(forget);
    return opening;
  };

  async function attempt<T>(
    work: (open: IDBPDatabase<Schema>) => Promise<T>,
  ): Promise<StoreResult<T>> {
    try {
      const open = await connect();
      try {
        return { ok: true, value: await work(open) };
      } catch (error) {
        // A connection that was closed under us says so only when it is used.
        if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
        forget();
        return { ok: true, value: await work(await connect()) };
      }
    } catch (error) {
      return typeof indexedDB === 'undefined'
        ? { ok: false, failure: { kind: 'forbidden' } }
        : { ok: false, failure: storeFailure(error) };
    }
  }

  return {
    get: (store, key) => attempt((open) => open.get(store, key)),
    list: (store, prefix) =>
      attempt(async (open) => {
        const transaction = open.transaction(store);
        const range = prefix === undefined ? null : IDBKeyRange.bound(prefix, `${prefix}\uFFFF`);
        const [keys, values] = await Promise.all([
          transaction.store.getAllKeys(range),
          transaction.store.getAll(range),
          transaction.done,
        ]);
        return keys.map((key, index): StoredRecord => ({ key, value: values[index] }));
      }),
    put: (store, key, value) =>
      attempt(async (open) => {
        const transaction = open.transaction(store, 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.put(value, key), transaction.done]);
      }),
    remove: (store, key) =>
      attempt(async (open) => {
        const transaction = open.transaction(store, 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.delete(key), transaction.done]);
      }),
    change: (work) =>
      attempt(async (open) => {
        const transaction = open.transaction(allStores, 'readwrite', { durability: 'strict' });
        const done = transaction.done.catch((error: unknown) => ({ error }));
        const asked: Promise<unknown>[] = [];
        try {
          for (const ask of work((name) => transaction.objectStore(name))) asked.push(ask());
          await Promise.all(asked);
        } catch (error) {
          const settled = Promise.allSettled(asked);
          // One that could not even be asked for would leave the others to go through.
          if (transaction.error === null) transaction.abort();
          await settled;
          await done;
          throw error;
        }
        const ended = await done;
        if (ended !== undefined) throw ended.error;
      }),
    async close() {
      const closing = connection;
      forget();
      (await closing?.catch(() => null))?.close();
    },
  };
}

function openConnection(name: string, onClosed: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, currentVersion, {
    upgrade(open, oldVersion) {
      if (oldVersion < 1) {
        open.createObjectStore('attempts');
        open.createObjectStore('opened-scenarios');
        open.createObjectStore('settings');
      }
      if (oldVersion < 2) open.createObjectStore('rooms');
      if (oldVersion < 3) {
        open.createObjectStore('drafts');
        open.createObjectStore('draft-versions');
        open.createObjectStore('draft-files');
      }
    },
    // Another tab wants to upgrade or delete: let go, and open anew at the next use.
    blocking(_current, _blocked, event) {
      onClosed();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: onClosed,
  });
}
