import { Trans, useLingui } from '@lingui/react/macro';
import type { CustomerObject } from '../../../scenario/scenario.ts';
import type { Place } from '../../../studio/place.ts';
import type { Trial } from '../../../studio/play/trial.ts';
import { Portrait } from '../../../ui/portrait/portrait.tsx';
import { customerLook } from '../../customer-look.ts';
import { moodWords } from '../../words/mood-words.ts';
import { PlaceButton } from './place-button.tsx';
import { useSigned } from './use-signed.ts';
import styles from './trial-situation.module.css';

export interface TrialSituationProps {
  trial: Trial;
  customer: CustomerObject;
  onGo: (place: Place) => void;
}

/** How things stand: the face, the state, meters, facts and points. */
export function TrialSituation({ trial, customer, onGo }: TrialSituationProps) {
  const { t, i18n } = useLingui();
  const signed = useSigned();
  const { state, mood, meters, points } = trial;
  const share = (wanted: string) => {
    const meter = meters.find(({ name }) => name === wanted);
    return meter === undefined ? undefined : meter.value / meter.max;
  };
  const [trust, heat] = [share('trust'), share('heat')];
  const facts = trial.facts.flatMap(({ name, isTrue }) => (isTrue ? [name] : []));
  return (
    <section className={styles.situation} aria-label={t`How things stand`}>
      <Portrait
        {...customerLook(customer)}
        mood={mood}
        className={styles.portrait ?? ''}
        {...(trust === undefined ? {} : { trust })}
        {...(heat === undefined ? {} : { heat })}
      />
      <div className={styles.words}>
        <p className={styles.first}>
          <i className={styles.mood}>{i18n._(moodWords[mood])}</i>
          <PlaceButton place={{ state, reply: null }} onGo={onGo}>
            {state}
          </PlaceButton>
        </p>
        <dl className={styles.values}>
          {meters.map(({ name, value, max }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{t`${value} of ${max}`}</dd>
            </div>
          ))}
          <div data-axis="empathy">
            <dt>
              <Trans>Empathy</Trans>
            </dt>
            <dd>{signed(points.empathy)}</dd>
          </div>
          <div data-axis="outcome">
            <dt>
              <Trans>Outcome</Trans>
            </dt>
            <dd>{signed(points.outcome)}</dd>
          </div>
        </dl>
        {facts.length > 0 && (
          <ul className={styles.facts} role="list" aria-label={t`True by now`}>
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
