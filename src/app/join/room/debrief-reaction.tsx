import { Trans, useLingui } from '@lingui/react/macro';
import { roomLimits } from '../../../room/limits.ts';
import styles from './phone-room.module.css';
import type { PhoneView } from './phone-view.ts';
import { TextForm } from './text-form.tsx';
import type { Want } from './use-want.ts';

/** How it feels now, before anything is made of it. */
export function DebriefReaction({ view, want }: { view: PhoneView; want: Want }) {
  const { t } = useLingui();
  const own = view.ownBoard?.reaction ?? null;
  return (
    <section className={styles.section}>
      <h1 className={styles.title}>
        <Trans>How are you, right now?</Trans>
      </h1>
      {own !== null && <p dir="auto">{t`You wrote: ${own}`}</p>}
      <TextForm
        label={
          own === null ? (
            <Trans>In one word, or a few</Trans>
          ) : (
            <Trans>Put another in its place</Trans>
          )
        }
        action={<Trans>Put it on the wall</Trans>}
        maxLength={roomLimits.reaction}
        onSend={(text) => want({ type: 'reaction.posted', text })}
      />
      <p className={styles.soft}>
        <Trans>It is shown without your name. Nothing is a fine answer too.</Trans>
      </p>
    </section>
  );
}
