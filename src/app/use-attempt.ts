import { useEffect, useState } from 'react';
import type { StoreFailure } from '../practice/attempt-store.ts';
import type { Attempt } from '../practice/attempt.ts';
import { usePorts } from './ports.tsx';
import { useAttempts } from './shell/stores.tsx';

export type AttemptState =
  | { kind: 'loading' }
  | { kind: 'ready'; attempt: Attempt }
  | { kind: 'missing' }
  | { kind: 'failed'; failure: StoreFailure };

/** One attempt out of the store, and a way to write down what the debrief adds to it. */
export function useAttempt(id: string): [AttemptState, (changes: Partial<Attempt>) => void] {
  const ports = usePorts();
  const keep = useAttempts((state) => state.keep);
  const known = useAttempts((state) => state.attempts?.find((one) => one.id === id));
  const [found, setFound] = useState<{ id: string; state: AttemptState } | null>(null);

  useEffect(() => {
    let current = true;
    void ports.attempts.findAttempt(id).then((result) => {
      if (!current) return;
      const state: AttemptState = !result.ok
        ? { kind: 'failed', failure: result.failure }
        : result.value === null
          ? { kind: 'missing' }
          : { kind: 'ready', attempt: result.value };
      setFound({ id, state });
    });
    return () => {
      current = false;
    };
  }, [ports, id]);

  const stored: AttemptState =
    found !== null && found.id === id ? found.state : { kind: 'loading' };
  const isLater =
    known !== undefined &&
    stored.kind !== 'loading' &&
    (stored.kind !== 'ready' || known.updatedAt > stored.attempt.updatedAt);
  const state: AttemptState = isLater ? { kind: 'ready', attempt: known } : stored;

  function change(changes: Partial<Attempt>): void {
    if (state.kind !== 'ready') return;
    const attempt = { ...state.attempt, ...changes };
    setFound({ id, state: { kind: 'ready', attempt } });
    void keep(attempt);
  }
  return [state, change];
}
