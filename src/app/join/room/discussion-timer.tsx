import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import styles from './discussion-timer.module.css';

export interface DiscussionTimerProps {
  /** On the server's clock, in milliseconds. */
  until: number;
  serverNow: () => number;
}

/** Time to talk it over. When it is up it asks; it never cuts anybody short. */
export function DiscussionTimer({ until, serverNow }: DiscussionTimerProps) {
  const [left, setLeft] = useState(() => secondsUntil(until, serverNow()));
  const running = left > 0;
  useEffect(() => {
    if (!running) return;
    const ticking = setInterval(() => setLeft(secondsUntil(until, serverNow())), 500);
    return () => clearInterval(ticking);
  }, [running, until, serverNow]);
  return (
    <div className={styles.timer}>
      {running ? (
        <>
          <p>
            <Trans>Talk it over with those beside you.</Trans>
          </p>
          <p role="timer" className={styles.left}>
            {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
          </p>
        </>
      ) : (
        <p>
          <Trans>Have you heard each other? Finish your sentence.</Trans>
        </p>
      )}
    </div>
  );
}

const secondsUntil = (until: number, now: number) => Math.max(0, Math.ceil((until - now) / 1_000));
