import { type EventObject, fromCallback, fromPromise } from 'xstate';
import type { AttemptLock, AttemptStore, StoreResult } from './attempt-store.ts';
import type { Attempt } from './attempt.ts';

/** What a session needs of the world. */
export interface SessionPorts {
  attempts: Pick<AttemptStore, 'saveAttempt' | 'findAttempt'>;
  lock: AttemptLock;
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
}

/** What the actor that holds the attempt tells the session. */
export type HoldEvent =
  { type: 'attempt.granted' } | { type: 'attempt.refused' } | { type: 'attempt.lost' };

export function sessionActors({ attempts, lock }: SessionPorts) {
  return {
    saveAttempt: fromPromise<StoreResult<void>, Attempt>(({ input }) =>
      attempts.saveAttempt(input),
    ),
    findAttempt: fromPromise<StoreResult<Attempt | null>, string>(({ input }) =>
      attempts.findAttempt(input),
    ),
    holdAttempt: fromCallback<EventObject, { attempt: string; steals: boolean }>(
      ({ sendBack, input }) => {
        let release: (() => void) | null = null;
        let over = false;
        const tell = (event: HoldEvent) => {
          if (!over) sendBack(event);
        };
        const onLost = () => tell({ type: 'attempt.lost' });
        void lock.hold(input.attempt, { steal: input.steals, onLost }).then((granted) => {
          if (over) granted?.();
          else release = granted;
          tell({ type: granted ? 'attempt.granted' : 'attempt.refused' });
        });
        return () => {
          over = true;
          release?.();
        };
      },
    ),
  };
}
