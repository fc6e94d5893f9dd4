import { Trans } from '@lingui/react/macro';
import { clockText, useSecondsLeft } from '../../use-seconds-left.ts';
import styles from './discussion-timer.module.css';

export interface DiscussionTimerProps {
  /** On the server's clock, in milliseconds. */
  until: number;
  serverNow: () => number;
}

/** Time to talk it over. When it is up it asks; it never cuts anybody short. */
export function DiscussionTimer({ until, serverNow }: DiscussionTimerProps) {
  const left = useSecondsLeft(until, serverNow);
  return (
    <div className={styles.timer}>
      {left > 0 ? (
        <>
          <p>
            <Trans>Talk it over with those beside you.</Trans>
          </p>
          <p role="timer" className={styles.left}>
            {clockText(left)}
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
