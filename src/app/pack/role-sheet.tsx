import { Trans, useLingui } from '@lingui/react/macro';
import type { Mood } from '../../scenario/mood.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { moodWords } from '../words/mood-words.ts';
import styles from './role-sheet.module.css';
import { Sheet } from './sheet.tsx';

/** Who is who: a card for whoever answers and one for whoever reads the customer. */
export function RoleSheet({ scenario, mood }: { scenario: Scenario; mood: Mood }) {
  const { i18n } = useLingui();
  const { title, locale, customer, you, brief, goal } = scenario;
  const moodWord = i18n._(moodWords[mood]);
  return (
    <Sheet kicker={<span lang={locale}>{title}</span>} title={<Trans>Role cards</Trans>}>
      <article className={styles.card}>
        <p className={styles.kicker}>
          <Trans>You answer. You are:</Trans>
        </p>
        <h3 lang={locale}>{you}</h3>
        <h4>
          <Trans>What you know</Trans>
        </h4>
        <div className={styles.text} lang={locale}>
          {brief
            .trim()
            .split('\n')
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </div>
        <h4>
          <Trans>What you are after</Trans>
        </h4>
        <p lang={locale}>{goal}</p>
      </article>
      <article className={styles.card}>
        <p className={styles.kicker}>
          <Trans>You read the customer. You are:</Trans>
        </p>
        <h3 lang={locale}>
          {customer.name}
          {customer.pronouns !== undefined && ` (${customer.pronouns})`}
        </h3>
        {customer.background !== undefined && (
          <>
            <h4>
              <Trans>Where you come from</Trans>
            </h4>
            <p lang={locale}>{customer.background}</p>
          </>
        )}
        <h4>
          <Trans>How you feel as it begins</Trans>
        </h4>
        <p>{moodWord}</p>
        <p className={styles.note}>
          <Trans>
            Read what the cards say and add nothing. The mood above the words is how they sound.
          </Trans>
        </p>
      </article>
    </Sheet>
  );
}
