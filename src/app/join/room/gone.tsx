import { Trans, useLingui } from '@lingui/react/macro';
import type { Refusal } from '../../../room/refusal.ts';
import { Button } from '../../../ui/button/button.tsx';
import styles from './phone-room.module.css';
import { refusalWords } from './refusal-words.ts';

export interface GoneProps {
  refusal: Refusal;
  leave: () => void;
  reload: () => void;
}

/** The room takes this phone no longer: why, and what one can do. */
export function Gone({ refusal, leave, reload }: GoneProps) {
  const { i18n } = useLingui();
  const passing = refusal === 'other-version' || refusal === 'slow-down';
  return (
    <main className={styles.page}>
      <div role="status">
        <h1 className={styles.title}>{i18n._(refusalWords[refusal])}</h1>
      </div>
      <p className={styles.soft}>
        {passing ? (
          <Trans>Your place is kept.</Trans>
        ) : (
          <Trans>Nothing of the room is kept on this phone but your place in it.</Trans>
        )}
      </p>
      <div className={styles.actions}>
        {passing && (
          <Button kind="primary" size="l" onClick={reload}>
            <Trans>Load the page anew</Trans>
          </Button>
        )}
        <Button kind={passing ? 'plain' : 'primary'} size="l" onClick={leave}>
          <Trans>Delete my place from this phone</Trans>
        </Button>
      </div>
    </main>
  );
}
