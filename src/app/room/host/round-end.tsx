import { Trans } from '@lingui/react/macro';
import { Button } from '../../../ui/button/button.tsx';
import type { Desk } from '../parts/console-view.ts';
import styles from './console-part.module.css';

/** The ways out of a round. */
export function RoundEnd({ desk }: { desk: Desk }) {
  return (
    <div className={styles.actions}>
      <Button onClick={() => desk.send({ type: 'round.closed' })}>
        <Trans>End the round</Trans>
      </Button>
      <Button onClick={() => desk.send({ type: 'debrief.opened' })}>
        <Trans>End it and debrief</Trans>
      </Button>
    </div>
  );
}
