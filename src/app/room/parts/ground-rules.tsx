import { Trans } from '@lingui/react/macro';
import styles from './ground-rules.module.css';

/** What holds in a room, before anything is tried in it. */
export function GroundRules({ namesKept }: { namesKept: boolean }) {
  return (
    <ul className={styles.rules}>
      <li>
        <Trans>It’s okay to fail here. That is what the room is for.</Trans>
      </li>
      <li>
        <Trans>You may pass at any time, and need not say why.</Trans>
      </li>
      <li>
        <Trans>
          Nobody sees your vote before all votes are shown, and nobody sees whose it was.
        </Trans>
      </li>
      <li>
        <Trans>We talk about what was said, not about who said it.</Trans>
      </li>
      <li>
        {namesKept ? (
          <Trans>What is exported from this room carries names.</Trans>
        ) : (
          <Trans>Nothing is kept about you: what is exported carries no names.</Trans>
        )}
      </li>
    </ul>
  );
}
