import { Trans, useLingui } from '@lingui/react/macro';
import type { Debrief } from '../../debrief/debrief.ts';
import type { ConversationReview } from '../../debrief/review.ts';
import { TurnChart } from '../../ui/charts/turn-chart.tsx';
import { moodWords } from '../words/mood-words.ts';
import styles from './debrief-page.module.css';
import { TurnStones } from './turn-stones.tsx';

export interface ReachSectionProps {
  debrief: Debrief;
  review: ConversationReview;
  selected: number | null;
  onSelect: (turn: number) => void;
}

/** What was still within reach after each turn, the turn that changed most, and what was won back. */
export function ReachSection({ debrief, review, selected, onSelect }: ReachSectionProps) {
  const { t, i18n } = useLingui();
  const [first] = debrief.turns;
  const reached = debrief.turns.flatMap(({ withinReach }) => withinReach?.after ?? []);
  const start = first?.withinReach?.before;
  if (start === undefined || reached.length < debrief.turns.length) return null;
  const line = [start, ...reached];
  const last = line.at(-1) ?? start;
  const { turningPoint, recovery } = review;
  const won = (axis: 'empathy' | 'outcome') => Math.max(0, recovery?.earned[axis] ?? 0);
  const shares = (axis: 'empathy' | 'outcome') => line.map((point) => point[axis] / 100);
  const described = t`Still within reach, out of 100. Empathy: ${start.empathy} at first, ${last.empathy} at last. Outcome: ${start.outcome} at first, ${last.outcome} at last.`;
  return (
    <section className={styles.section} aria-labelledby="reach-title">
      <h2 id="reach-title">
        <Trans>What was still within reach</Trans>
      </h2>
      <TurnChart
        description={described}
        series={[
          { id: 'empathy', label: t`Empathy`, look: 'empathy', values: shares('empathy') },
          { id: 'outcome', label: t`Outcome`, look: 'outcome', values: shares('outcome') },
        ]}
        flag={turningPoint === null ? null : { turn: turningPoint, label: t`turning point` }}
        highLabel={t`all of it`}
        lowLabel={t`none`}
        turnLabel={t`turns`}
      />
      <TurnStones debrief={debrief} review={review} selected={selected} onSelect={onSelect} />
      <p className={styles.reading}>
        {turningPoint === null
          ? t`No turn gave anything away that could have been kept.`
          : t`The turning point was turn ${turningPoint}: no other turn gave so much away.`}
      </p>
      {recovery !== null && (
        <p className={styles.reading}>
          {t`After the misstep in turn ${recovery.turn} they were ${i18n._(moodWords[recovery.moodThen])}, and at last ${i18n._(moodWords[recovery.moodAtLast])}. Of what was left to win you won ${won('empathy')} of ${recovery.possible.empathy} points of empathy and ${won('outcome')} of ${recovery.possible.outcome} of outcome.`}
        </p>
      )}
    </section>
  );
}
