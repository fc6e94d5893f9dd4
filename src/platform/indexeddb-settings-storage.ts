import type { StateStorage } from 'zustand/middleware';
import type { StoreFailure } from '../practice/attempt-store.ts';
import type { Database } from './database.ts';

/** Where zustand's `persist` keeps settings. Where nothing can be kept, they last as long as the page. */
export function createSettingsStorage(
  database: Database,
  onFailure: (failure: StoreFailure) => void = () => {},
): StateStorage<Promise<void>> {
  return {
    async getItem(name) {
      const found = await database.get('settings', name);
      if (!found.ok) onFailure(found.failure);
      return found.ok && typeof found.value === 'string' ? found.value : null;
    },
    async setItem(name, value) {
      const written = await database.put('settings', name, value);
      if (!written.ok) onFailure(written.failure);
    },
    async removeItem(name) {
      const removed = await database.remove('settings', name);
      if (!removed.ok) onFailure(removed.failure);
    },
  };
}
