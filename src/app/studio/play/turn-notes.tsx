import { Trans, useLingui } from '@lingui/react/macro';
import type { Place } from '../../../studio/place.ts';
import type { TrialTurn } from '../../../studio/play/trial.ts';
import { PlaceButton } from './place-button.tsx';
import { RefusedCandidates } from './refused-candidates.tsx';
import styles from './trial-log.module.css';
import { useSigned } from './use-signed.ts';

export interface TurnNotesProps {
  turn: TrialTurn;
  language: string;
  onGo: (place: Place) => void;
}

/** What a turn did, for its author: points and their evidence, meters, facts, the way taken and why. */
export function TurnNotes({ turn, language, onGo }: TurnNotesProps) {
  const { t } = useLingui();
  const signed = useSigned();
  const { evidence, meters, remembered, forgot, taken, feedback, leadsTo, points } = turn;
  const shown = evidence.reduce((sum, one) => sum + one.points, 0);
  const hasOtherPoints = shown !== points.empathy + points.outcome;
  return (
    <div className={styles.notes}>
      <ul className={styles.effects} role="list" aria-label={t`What it did`}>
        {evidence.map(({ behaviour, label, points: earned, axis }) => (
          <li key={behaviour} data-axis={axis}>
            {label} <b>{signed(earned)}</b>
          </li>
        ))}
        {hasOtherPoints && (
          <li>{t`empathy ${signed(points.empathy)}, outcome ${signed(points.outcome)} in all`}</li>
        )}
        {meters.map(({ name, before, after }) => (
          <li key={name} className={styles.code}>
            {name} {before} → {after}
          </li>
        ))}
        {remembered.map((fact) => (
          <li key={fact} className={styles.code}>
            + {fact}
          </li>
        ))}
        {forgot.map((fact) => (
          <li key={fact} className={styles.code}>
            − {fact}
          </li>
        ))}
        <li>
          <span aria-hidden="true">→ </span>
          <PlaceButton place={{ state: leadsTo, reply: null }} onGo={onGo}>
            {leadsTo}
          </PlaceButton>
        </li>
      </ul>
      {taken !== null && taken.of > 1 && (
        <div className={styles.why}>
          <p>
            {t`Candidate ${taken.number} of ${taken.of} was taken:`}{' '}
            {taken.guard === null ? <Trans>it has no guard.</Trans> : <code>{taken.guard}</code>}
          </p>
          <RefusedCandidates candidates={taken.refused} />
        </div>
      )}
      {feedback !== null && (
        <details className={styles.landed}>
          <summary>
            <Trans>How it landed</Trans>
          </summary>
          <p lang={language}>{feedback}</p>
        </details>
      )}
    </div>
  );
}
