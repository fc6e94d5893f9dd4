import { Trans, useLingui } from '@lingui/react/macro';
import type { DebriefView } from '../../../room/room-view.ts';
import styles from './bravest-try.module.css';

/** What the simulated customers would answer, only over enough plays, and called what it is. */
export function WouldRecommend({ debrief }: { debrief: DebriefView }) {
  const { t } = useLingui();
  const { recommend, plays } = debrief;
  if (recommend === null) return null;
  const { score, promoters, passives, detractors } = recommend;
  const shown = score > 0 ? `+${score}` : String(score).replace('-', '−');
  return (
    <section className={styles.tries}>
      <h3>
        <Trans>Would they recommend us?</Trans>
      </h3>
      <p>
        <strong>{shown}</strong> {t`(${promoters} would, ${passives} may, ${detractors} would not)`}
      </p>
      <p className={styles.soft}>
        {t`Simulated, over ${plays} plays: a teaching model, not a survey.`}
      </p>
    </section>
  );
}
