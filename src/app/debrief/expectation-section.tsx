import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ExpectedTurn } from '../../debrief/expectation-gap.ts';
import { moodWords } from '../words/mood-words.ts';
import styles from './expectation-section.module.css';

export interface ExpectationSectionProps {
  customer: string;
  turns: readonly ExpectedTurn[];
}

/** What was expected of the customer, and what came. Nothing where nothing was guessed. */
export function ExpectationSection({ customer, turns }: ExpectationSectionProps) {
  const { t, i18n } = useLingui();
  if (turns.length === 0) return null;
  const close = turns.filter(({ gap }) => gap === 'close').length;
  const total = turns.length;
  const gapWords = {
    close: t`much as you thought`,
    warmer: t`warmer than you thought`,
    colder: t`colder than you thought`,
  };
  return (
    <section className={styles.section} aria-labelledby="expected-title">
      <h2 id="expected-title">
        <Trans>How you thought it would land</Trans>
      </h2>
      <p>
        {close === total ? (
          <Plural
            value={total}
            one="You saw it coming, the one time you guessed."
            other="You saw it coming, all # times."
          />
        ) : (
          t`You saw it coming in ${close} of ${total}. Where it came out otherwise, there is something to find.`
        )}
      </p>
      <ul role="list" className={styles.turns}>
        {turns.map(({ turn, text, expected, moodAfter, gap }) => (
          <li key={turn} className={styles.turn} data-gap={gap}>
            <span className={styles.number}>{turn}</span>
            <div>
              <p className={styles.text}>{text}</p>
              <p>
                {t`You expected ${i18n._(moodWords[expected])}; ${customer} was ${i18n._(moodWords[moodAfter])}:`}{' '}
                <strong>{gapWords[gap]}</strong>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
