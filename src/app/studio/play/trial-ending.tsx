import { Trans, useLingui } from '@lingui/react/macro';
import type { EndingObject } from '../../../scenario/scenario.ts';
import styles from './trial-replies.module.css';

/** The ending that was reached. */
export function TrialEnding({ ending, language }: { ending: EndingObject; language: string }) {
  const { t } = useLingui();
  const { kind, title, reflection } = ending;
  return (
    <section className={styles.ending} aria-label={t`The ending`}>
      <p className={styles.kind}>
        <Trans>An ending:</Trans> <code>{kind}</code>
      </p>
      <h3 lang={language}>{title}</h3>
      <p lang={language}>{reflection}</p>
    </section>
  );
}
