import { Trans } from '@lingui/react/macro';
import styles from './conversation-log.module.css';

/** The coach's word on a reply, right after it. */
export function LandedNote({ feedback }: { feedback: string }) {
  return (
    <div className={styles.landed} role="listitem">
      <strong>
        <Trans>How it landed</Trans>
      </strong>{' '}
      {feedback}
    </div>
  );
}
