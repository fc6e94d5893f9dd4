import { Trans, useLingui } from '@lingui/react/macro';
import type { Debrief } from '../../debrief/debrief.ts';
import type { ConversationReview } from '../../debrief/review.ts';
import type { Attempt } from '../../practice/attempt.ts';
import { Stone } from '../../ui/stones/stone.tsx';
import { moodWords } from '../words/mood-words.ts';
import { cornerWords } from './corner-words.ts';
import { markStones, markWords } from './mark-words.ts';
import styles from './printed-debrief.module.css';

export interface PrintedDebriefProps {
  title: string;
  customer: string;
  attempt: Attempt;
  debrief: Debrief;
  review: ConversationReview;
}

/** With more turns than this, only those that say most are printed. */
const roomForTurns = 12;

/** The debrief on one sheet of paper; on a screen there is nothing of it. */
export function PrintedDebrief(props: PrintedDebriefProps) {
  const { title, customer, attempt, debrief, review } = props;
  const { t, i18n } = useLingui();
  const { score, ending, turns } = debrief;
  const shown = turns.filter(({ number, brave }) => {
    const mark = review.turns[number - 1]?.given?.mark;
    const tells = mark === 'misstep' || mark === undefined || number === review.turningPoint;
    return turns.length <= roomForTurns || tells || brave !== null;
  });
  const when = new Date(attempt.endedAt ?? attempt.updatedAt);
  return (
    <section className={styles.sheet} aria-hidden="true">
      <p className={styles.brand}>Misstep · {i18n.date(when, { dateStyle: 'long' })}</p>
      <p className={styles.title}>{title}</p>
      {ending !== null && <p className={styles.ending}>{ending.title}</p>}
      {debrief.customersWords.length > 0 && (
        <p className={styles.words}>
          {customer}: {debrief.customersWords.map(({ text }) => text).join(' ')}{' '}
          <small>{t`Would recommend us: ${debrief.trust} of 10 (a teaching model, not a survey).`}</small>
        </p>
      )}
      {score.kind === 'scored' && (
        <p className={styles.scores}>
          <b>{i18n._(cornerWords[score.corner])}</b> · {t`empathy ${score.empathy}`} ·{' '}
          {t`outcome ${score.outcome}`} <small>{t`each out of 100, never added up`}</small>
        </p>
      )}
      <table className={styles.turns}>
        <tbody>
          {shown.map((turn) => {
            const mark = review.turns[turn.number - 1]?.given?.mark ?? null;
            return (
              <tr key={turn.number}>
                <th scope="row">{turn.number}</th>
                <td className={styles.mark}>
                  {mark !== null && <Stone state={markStones[mark]} onTheLine />}
                  {mark !== null && i18n._(markWords[mark])}
                  {turn.number === review.turningPoint && <em>{t`turning point`}</em>}
                </td>
                <td className={styles.line}>
                  {turn.act.type === 'reply' ? turn.act.text : t`(silence)`}
                  {turn.brave !== null && ' ◆'}
                </td>
                <td className={styles.mood}>{i18n._(moodWords[turn.moodAfter])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < turns.length && (
        <p
          className={styles.small}
        >{t`The ${shown.length} most telling of ${turns.length} turns.`}</p>
      )}
      {ending !== null && (
        <p>
          <b>
            <Trans>A question to take along</Trans>
          </b>{' '}
          {ending.reflection}
        </p>
      )}
      <p className={styles.rule}>
        <b>
          <Trans>One new thing I will try today</Trans>
        </b>{' '}
        {attempt.newThing}
      </p>
      {attempt.card !== null && (
        <p>
          {t`I tried`} {attempt.card.tried} · {t`They`} {attempt.card.they} · {t`Next time I`}{' '}
          {attempt.card.nextTime}
        </p>
      )}
    </section>
  );
}
