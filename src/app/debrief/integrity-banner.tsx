import { Trans } from '@lingui/react/macro';
import type { IntegrityFlag } from '../../debrief/debrief.ts';
import styles from './integrity-banner.module.css';

/** Said first and worded, never averaged: something untrue was said, or promised beyond one's power. */
export function IntegrityBanner({ flags }: { flags: readonly IntegrityFlag[] }) {
  return (
    <aside className={styles.banner} aria-labelledby="integrity-title">
      <h2 id="integrity-title">
        <Trans>A word that may not hold</Trans>
      </h2>
      <ul role="list" className={styles.flags}>
        {flags.map(({ turn, text, evidence }) => (
          <li key={`${turn} ${evidence.behaviour}`}>
            <p>
              <Trans>Turn {turn}:</Trans> <q>{text}</q>
            </p>
            <p>
              <strong>{evidence.label}.</strong> {evidence.explain}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Trans>
          Being brave stays inside what is true and what is yours to give. Your points are as they
          were.
        </Trans>
      </p>
    </aside>
  );
}
