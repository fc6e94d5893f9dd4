import type { Attempt } from '../../practice/attempt.ts';
import { usePorts } from '../ports.tsx';
import { useAttempts } from '../shell/stores.tsx';

export type JournalChange = Partial<Pick<Attempt, 'newThing' | 'newThingDone' | 'card'>>;

/** Writes into an attempt as it is stored now: another tab may have gone on with it meanwhile. */
export function useJournal(): (attempt: Attempt, change: JournalChange) => Promise<void> {
  const { attempts: store, now } = usePorts();
  const keep = useAttempts((state) => state.keep);
  return async (known, change) => {
    const found = await store.findAttempt(known.id);
    const latest =
      found.ok && found.value !== null && found.value.updatedAt >= known.updatedAt
        ? found.value
        : known;
    await keep({ ...latest, ...change, updatedAt: Math.max(now(), latest.updatedAt) });
  };
}
