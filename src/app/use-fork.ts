import type { Attempt } from '../practice/attempt.ts';
import { forkAttempt } from '../practice/fork-attempt.ts';
import { usePorts } from './ports.tsx';
import { goTo } from './shell/hash-location.ts';
import { hrefs } from './shell/hrefs.ts';
import { useAttempts } from './shell/stores.tsx';

/** Begins a new attempt with an attempt's first events, and goes there. */
export function useFork(): (attempt: Attempt, events: number) => Promise<void> {
  const { newId, now } = usePorts();
  const keep = useAttempts((state) => state.keep);
  return async (attempt, events) => {
    const fork = forkAttempt(attempt, events, { id: newId(), now: now() });
    await keep(fork);
    goTo(hrefs.session(fork.transcript.scenario, fork.id));
  };
}
