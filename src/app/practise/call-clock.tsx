import { useEffect, useState } from 'react';
import type { SessionView } from '../../practice/session-view.ts';

function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(seconds / 60))}:${pad(seconds % 60)}`;
}

export type CallClockProps = Pick<SessionView, 'elapsed' | 'elapsedSince'> & { now: () => number };

/** How long the conversation has gone on; stands still with it. Silent for screen readers. */
export function CallClock({ elapsed, elapsedSince, now }: CallClockProps) {
  const [, tick] = useState(0);
  useEffect(() => {
    if (elapsedSince === null) return undefined;
    const timer = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, [elapsedSince]);
  const total = elapsed + (elapsedSince === null ? 0 : now() - elapsedSince);
  return (
    <span role="timer" aria-hidden="true">
      {clockText(total)}
    </span>
  );
}
