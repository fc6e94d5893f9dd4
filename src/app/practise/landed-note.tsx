import { Trans } from '@lingui/react/macro';
import styles from './conversation-log.module.css';

/** The coach's word on a reply, right after it. */
export function LandedNote({
  feedback,
  language,
}: {
  feedback: string;
  language: string | undefined;
}) {
  return (
    <div className={styles.landed} role="listitem">
      <strong>
        <Trans>How it landed</Trans>
      </strong>{' '}
      <span lang={language}>{feedback}</span>
    </div>
  );
}
