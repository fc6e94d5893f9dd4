import { Trans, useLingui } from '@lingui/react/macro';
import type { SpokenLine } from '../../practice/play.ts';
import type { Mood } from '../../scenario/mood.ts';
import type { CustomerObject } from '../../scenario/scenario.ts';
import { Portrait } from '../../ui/portrait/portrait.tsx';
import { customerLook, shortName } from '../customer-look.ts';
import { moodWords } from '../words/mood-words.ts';
import styles from './customers-note.module.css';

export interface CustomersNoteProps {
  customer: CustomerObject;
  words: readonly SpokenLine[];
  mood: Mood;
  /** 0–10 */
  trust: number;
}

/** First the customer: in their own words, and the simulated answer to the one question. */
export function CustomersNote({ customer, words, mood, trust }: CustomersNoteProps) {
  const { t, i18n } = useLingui();
  const name = shortName(customer.name);
  const word = i18n._(moodWords[mood]);
  return (
    <section className={styles.note} aria-label={t`${name}, afterwards`}>
      <Portrait
        {...customerLook(customer)}
        mood={mood}
        trust={trust / 10}
        className={styles.portrait ?? ''}
        label={t`${name}, ${word}`}
      />
      <div className={styles.words}>
        <h2 className={styles.name}>{t`${name}, afterwards`}</h2>
        <blockquote className={styles.quote}>
          {words.map((line, index) => (
            <p key={index}>{line.text}</p>
          ))}
        </blockquote>
        <p className={styles.answer}>
          {t`Would ${name} recommend you?`} <strong>{t`${trust} of 10`}</strong>
        </p>
        <p className={styles.small}>
          <Trans>A teaching model, not a survey.</Trans>
        </p>
      </div>
    </section>
  );
}
