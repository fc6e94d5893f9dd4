import { parseAttempt } from '../../src/practice/attempt-record.ts';
import type { Database, StoreName, StoredRecord } from '../../src/platform/database.ts';
import { parseOpenedScenario } from '../../src/platform/opened-scenario-record.ts';
import type {
  OpenedScenario,
  StoreFailure,
  UnreadableRecord,
} from '../../src/practice/attempt-store.ts';
import type { Attempt } from '../../src/practice/attempt.ts';

interface Stores {
  attempts: Map<string, Attempt>;
  'opened-scenarios': Map<string, OpenedScenario>;
  settings: Map<string, string>;
}

interface Rest {
  unreadable: UnreadableRecord[];
  failure: () => StoreFailure | null;
}

/** The database of a device that lives in memory. */
export function keptInMemory(
  stores: Stores,
  { unreadable, failure }: Rest,
): Pick<Database, 'list' | 'change'> {
  /** Of the stores that nobody here looks into. */
  const others = new Map<StoreName, Map<string, unknown>>();
  function inMemory(store: StoreName): Map<string, unknown> {
    if (store === 'attempts' || store === 'opened-scenarios' || store === 'settings') {
      return stores[store];
    }
    const kept = others.get(store) ?? new Map<string, unknown>();
    others.set(store, kept);
    return kept;
  }
  async function answer<Value>(value: () => Value) {
    await Promise.resolve();
    const failed = failure();
    return failed === null
      ? { ok: true as const, value: value() }
      : { ok: false as const, failure: failed };
  }
  function put({ store, key, value }: StoredRecord & { store: StoreName }) {
    if (store === 'settings') return void stores.settings.set(key, String(value));
    if (store === 'opened-scenarios') {
      const opened = parseOpenedScenario(value);
      return void (opened !== null && stores[store].set(key, opened));
    }
    if (store !== 'attempts') return void inMemory(store).set(key, value);
    const parsed = parseAttempt(value);
    if (parsed.ok) stores.attempts.set(key, parsed.attempt);
    else unreadable.push({ key, reason: parsed.reason, raw: value });
  }
  return {
    list: (store) =>
      answer(() => [
        ...[...inMemory(store)].map(([key, value]) => ({ key, value })),
        ...(store === 'attempts' ? unreadable.map(({ key, raw }) => ({ key, value: raw })) : []),
      ]),
    change: (work) =>
      answer(() => {
        const asked = work((store) => ({
          put: (value, key) => Promise.resolve(put({ store, key, value })),
          delete: (key) => Promise.resolve(inMemory(store).delete(key)),
          clear() {
            inMemory(store).clear();
            if (store === 'attempts') unreadable.length = 0;
            return Promise.resolve();
          },
        }));
        for (const ask of asked) void ask();
      }),
  };
}
