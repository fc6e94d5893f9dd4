import { Trans } from '@lingui/react/macro';
import type { AboutView } from '../../../room/room-view.ts';
import { Portrait } from '../../../ui/portrait/portrait.tsx';
import { customerLook } from '../../customer-look.ts';
import styles from './phone-room.module.css';

/** The conversation that is coming: with whom, and who one will be. */
export function WhatAwaits({ about, whole = false }: { about: AboutView; whole?: boolean }) {
  const { title, customer, you, brief, goal, locale } = about;
  return (
    <section className={styles.section} aria-labelledby="awaits">
      <div className={styles.withFace}>
        <Portrait
          {...customerLook(customer)}
          mood="neutral"
          crop="face"
          className={styles.face ?? ''}
        />
        <div>
          <h2 id="awaits" lang={locale}>
            {title}
          </h2>
          <p className={styles.soft} lang={locale}>
            {customer.name}
          </p>
        </div>
      </div>
      <dl className={styles.facts}>
        <dt>
          <Trans>Who you are</Trans>
        </dt>
        <dd lang={locale}>{you}</dd>
        {whole && (
          <>
            <dt>
              <Trans>What happened</Trans>
            </dt>
            <dd lang={locale}>{brief}</dd>
            <dt>
              <Trans>What you are after</Trans>
            </dt>
            <dd lang={locale}>{goal}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
