import { Trans } from '@lingui/react/macro';
import styles from './brave-mark.module.css';

/** What a brave reply risks. */
export function BraveMark({ risk, locale }: { risk: string; locale: string }) {
  return (
    <p className={styles.brave}>
      <span aria-hidden="true" className={styles.mark} />
      <span>
        <Trans>Brave. The risk:</Trans> <span lang={locale}>{risk}</span>
      </span>
    </p>
  );
}
