import { Trans } from '@lingui/react/macro';
import styles from './conversation-log.module.css';

/** The coach's word on a reply, right after it. */
export function LandedNote({ feedback }: { feedback: string }) {
  return (
    <li className={styles.landed}>
      <strong>
        <Trans>How it landed</Trans>
      </strong>{' '}
      {feedback}
    </li>
  );
}
