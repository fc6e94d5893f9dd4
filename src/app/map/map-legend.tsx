import { Trans } from '@lingui/react/macro';
import { Stone } from '../../ui/stones/stone.tsx';
import styles from './map-legend.module.css';

/** What the drawing's signs stand for. */
export function MapLegend() {
  return (
    <ul role="list" className={styles.legend}>
      <li>
        <Stone state="full" />
        <Trans>you were there</Trans>
      </li>
      <li>
        <Stone state="hollow" />
        <Trans>not found yet</Trans>
      </li>
      <li>
        <svg viewBox="0 0 28 12" className={styles.line} aria-hidden="true">
          <path className={styles.tried} d="M1 6h26" />
        </svg>
        <Trans>tried</Trans>
      </li>
      <li>
        <svg viewBox="0 0 28 12" className={styles.line} aria-hidden="true">
          <path className={styles.untried} d="M1 6h26" />
        </svg>
        <Trans>offered, not tried</Trans>
      </li>
      <li>
        <svg viewBox="0 0 12 12" className={styles.sign} aria-hidden="true">
          <path className={styles.diamond} d="M6 1 11 6 6 11 1 6Z" />
        </svg>
        <Trans>brave</Trans>
      </li>
    </ul>
  );
}
