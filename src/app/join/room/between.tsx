import { Trans } from '@lingui/react/macro';
import styles from './phone-room.module.css';
import type { PhoneView } from './phone-view.ts';
import { Talk } from './talk.tsx';

/** A round is over; the trainer chooses what comes next. */
export function Between({ view }: { view: PhoneView }) {
  const { about, stage } = view;
  return (
    <>
      <section className={styles.section}>
        <h1 className={styles.title}>
          <Trans>A breath between rounds</Trans>
        </h1>
        <p>
          <Trans>The trainer chooses what comes next.</Trans>
        </p>
      </section>
      {stage !== null && stage.lines.length > 0 && <Talk about={about} stage={stage} />}
    </>
  );
}
