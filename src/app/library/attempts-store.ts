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
  /** Knows in this tab what a running session could not store. */
  rememberUnsaved: (attempt: Attempt) => void;
  /** Knows only what is stored, after everything was deleted. */
  forgetUnsaved: () => void;
}

const latestFirst = (one: Attempt, other: Attempt) => other.updatedAt - one.updatedAt;

/** All attempts there are, for the screens that list them. */
export function createAttemptsStore(store: AttemptStore) {
  const unsaved = new Map<string, Attempt>();

  /** Those of the store, each in the later of the two ways in which it is known. */
  function withUnsaved(stored: readonly Attempt[]): Attempt[] {
    for (const { id, updatedAt } of stored) {
      if (updatedAt > (unsaved.get(id)?.updatedAt ?? Infinity)) unsaved.delete(id);
    }
    const others = stored.filter(({ id }) => !unsaved.has(id));
    return [...others, ...unsaved.values()].sort(latestFirst);
  }

  return createStore<AttemptsState>()((set, get) => ({
    attempts: null,
    unreadable: [],
    failure: null,
    async reload() {
      const listed = await store.listAttempts();
      if (!listed.ok) {
        set({ attempts: withUnsaved([]), failure: listed.failure });
        return;
      }
      const { attempts, unreadable } = listed.value;
      set({ attempts: withUnsaved(attempts), unreadable });
    },
    async keep(attempt) {
      const saved = await store.saveAttempt(attempt);
      if (saved.ok) {
        unsaved.delete(attempt.id);
      } else {
        unsaved.set(attempt.id, attempt);
        set({ failure: saved.failure });
      }
      const others = (get().attempts ?? []).filter(({ id }) => id !== attempt.id);
      set({ attempts: [attempt, ...others].sort(latestFirst) });
    },
    rememberUnsaved(attempt) {
      unsaved.set(attempt.id, attempt);
      set({ attempts: withUnsaved(get().attempts ?? []) });
    },
    forgetUnsaved: () => unsaved.clear(),
  }));
}

export type AttemptsStore = ReturnType<typeof createAttemptsStore>;
