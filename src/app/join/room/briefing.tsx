import { Trans } from '@lingui/react/macro';
import styles from './phone-room.module.css';
import type { PhoneView } from './phone-view.ts';
import { WhatAwaits } from './what-awaits.tsx';

/** The rules of the room, and the conversation they are for. */
export function Briefing({ view }: { view: PhoneView }) {
  const { part, about } = view;
  return (
    <>
      <section className={styles.section}>
        <h1 className={styles.title}>
          <Trans>It’s okay to fail here.</Trans>
        </h1>
        <ul className={styles.rules}>
          <li>
            <Trans>Try the reply you would not dare at work. That is what this is for.</Trans>
          </li>
          <li>
            <Trans>You may pass, at any time, without a reason.</Trans>
          </li>
          <li>
            <Trans>Nobody is ranked, and nobody is timed.</Trans>
          </li>
          <li>
            <Trans>What is said here stays here.</Trans>
          </li>
          <li>
            {part.namesKept ? (
              <Trans>
                The trainer’s export will have names in it. You can change yours at any time.
              </Trans>
            ) : (
              <Trans>Nothing is recorded about you. No name leaves this room.</Trans>
            )}
          </li>
        </ul>
      </section>
      <WhatAwaits about={about} whole />
    </>
  );
}
