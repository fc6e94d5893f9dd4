import { Trans } from '@lingui/react/macro';
import { Button } from '../../../ui/button/button.tsx';
import { LinkButton } from '../../../ui/button/link-button.tsx';
import styles from './phone-room.module.css';

/** The room is over. */
export function Closed({ leave }: { leave: () => void }) {
  return (
    <section className={styles.section}>
      <h1 className={styles.title}>
        <Trans>Thank you for being here.</Trans>
      </h1>
      <p>
        <Trans>The room is closed. Nothing of it is kept on this phone but your place in it.</Trans>
      </p>
      <div className={styles.actions}>
        <Button size="l" onClick={leave}>
          <Trans>Delete my place from this phone</Trans>
        </Button>
        <LinkButton href="./" size="l" kind="plain">
          <Trans>Practise on your own</Trans>
        </LinkButton>
      </div>
    </section>
  );
}
