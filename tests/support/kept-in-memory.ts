import { parseAttempt } from '../../src/platform/attempt-record.ts';
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
  const rooms = new Map<string, unknown>();
  async function answer<Value>(value: () => Value) {
    await Promise.resolve();
    const failed = failure();
    return failed === null
      ? { ok: true as const, value: value() }
      : { ok: false as const, failure: failed };
  }
  function put({ store, key, value }: StoredRecord & { store: StoreName }) {
    if (store === 'rooms') return void rooms.set(key, value);
    if (store === 'settings') return void stores.settings.set(key, String(value));
    if (store === 'opened-scenarios') {
      const opened = parseOpenedScenario(value);
      return void (opened !== null && stores[store].set(key, opened));
    }
    const parsed = parseAttempt(value);
    if (parsed.ok) stores.attempts.set(key, parsed.attempt);
    else unreadable.push({ key, reason: parsed.reason, raw: value });
  }
  return {
    list: (store) =>
      answer(() => [
        ...[...(store === 'rooms' ? rooms : stores[store])].map(([key, value]) => ({ key, value })),
        ...(store === 'attempts' ? unreadable.map(({ key, raw }) => ({ key, value: raw })) : []),
      ]),
    change: (work) =>
      answer(() => {
        const asked = work((store) => ({
          put: (value, key) => Promise.resolve(put({ store, key, value })),
          clear() {
            (store === 'rooms' ? rooms : stores[store]).clear();
            if (store === 'attempts') unreadable.length = 0;
            return Promise.resolve();
          },
        }));
        for (const ask of asked) void ask();
      }),
  };
}
