import { createStore } from 'zustand';
import type { AttemptStore, StoreFailure, UnreadableRecord } from '../../practice/attempt-store.ts';
import type { Attempt } from '../../practice/attempt.ts';

export interface AttemptsState {
  /** Latest first; null until they have been read for the first time. */
  attempts: readonly Attempt[] | null;
  unreadable: readonly UnreadableRecord[];
  /** Why nothing can be kept; null when all is well. */
  failure: StoreFailure | null;
  reload: () => Promise<void>;
  /** Keeps a new attempt. It stays known in this tab even where the browser refuses to store it. */
  keep: (attempt: Attempt) => Promise<void>;
}

const latestFirst = (one: Attempt, other: Attempt) => other.updatedAt - one.updatedAt;

/** All attempts there are, for the screens that list them. */
export function createAttemptsStore(store: AttemptStore) {
  const unsaved = new Map<string, Attempt>();

  return createStore<AttemptsState>()((set, get) => ({
    attempts: null,
    unreadable: [],
    failure: null,
    async reload() {
      const listed = await store.listAttempts();
      if (!listed.ok) {
        set({ attempts: [...unsaved.values()].sort(latestFirst), failure: listed.failure });
        return;
      }
      const { attempts, unreadable } = listed.value;
      const stored = new Set(attempts.map(({ id }) => id));
      const onlyHere = [...unsaved.values()].filter(({ id }) => !stored.has(id));
      set({ attempts: [...attempts, ...onlyHere].sort(latestFirst), unreadable });
    },
    async keep(attempt) {
      const saved = await store.saveAttempt(attempt);
      if (!saved.ok) {
        unsaved.set(attempt.id, attempt);
        set({ failure: saved.failure });
      }
      const others = (get().attempts ?? []).filter(({ id }) => id !== attempt.id);
      set({ attempts: [attempt, ...others].sort(latestFirst) });
    },
  }));
}

export type AttemptsStore = ReturnType<typeof createAttemptsStore>;
