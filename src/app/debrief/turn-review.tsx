import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { DebriefTurn, Evidence } from '../../debrief/debrief.ts';
import type { ReviewedTurn } from '../../debrief/review.ts';
import type { Axis } from '../../scenario/rubric.ts';
import { Button } from '../../ui/button/button.tsx';
import { Stone } from '../../ui/stones/stone.tsx';
import { moodWords } from '../words/mood-words.ts';
import { Alternatives } from './alternatives.tsx';
import { CostNote } from './cost-note.tsx';
import { markStones, markWords } from './mark-words.ts';
import { OwnWordsNote } from './own-words-note.tsx';
import { signed } from './signed.ts';
import styles from './turn-review.module.css';

function Shown({ evidence }: { evidence: Evidence }) {
  return (
    <li className={styles.evidence} data-axis={evidence.axis} data-harms={evidence.points < 0}>
      <span className={styles.points}>{signed(evidence.points)}</span>
      <span>
        <strong>{evidence.label}</strong>{' '}
        <span className={styles.dimension}>({evidence.dimensionLabel})</span>
        <br />
        {evidence.explain}
      </span>
    </li>
  );
}

function Extra({ axis, points }: { axis: Axis; points: number }) {
  if (points === 0) return null;
  return (
    <li className={styles.evidence} data-axis={axis} data-harms={points < 0}>
      <span className={styles.points}>{signed(points)}</span>
      <span>
        <Trans>Of the scenario’s own, for this reply</Trans>
      </span>
    </li>
  );
}

export interface TurnReviewProps {
  turn: DebriefTurn;
  review: ReviewedTurn | null;
  isTurningPoint: boolean;
  customer: string;
  selected: boolean;
  onTryAgain: () => void;
}

/** One turn: what was heard, what was said, which words earned what, how it landed, and back into it. */
export function TurnReview(props: TurnReviewProps) {
  const { turn, review, isTurningPoint, customer, selected, onTryAgain } = props;
  const { t, i18n } = useLingui();
  const mark = review?.given?.mark ?? null;
  const item = useRef<HTMLLIElement>(null);
  const heading = `turn-${turn.number}`;
  const before = i18n._(moodWords[turn.moodBefore]);
  const after = i18n._(moodWords[turn.moodAfter]);

  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'center' });
  }, [selected]);

  return (
    <li
      ref={item}
      className={styles.turn}
      data-selected={selected ? '' : undefined}
      aria-labelledby={heading}
    >
      <h3 id={heading} className={styles.heading}>
        <span className={styles.mark}>
          {mark !== null && <Stone state={markStones[mark]} onTheLine />}
          <span>
            <Trans>Turn {turn.number}</Trans>
            {mark !== null && `, ${i18n._(markWords[mark])}`}
          </span>
          {turn.brave !== null && (
            <span className={styles.flag}>
              <Stone state="brave" /> {t`brave`}
            </span>
          )}
          {isTurningPoint && <span className={styles.turning}>{t`turning point`}</span>}
        </span>
        <span className={styles.moods}>
          {turn.moodBefore === turn.moodAfter ? after : `${before} → ${after}`}
        </span>
      </h3>
      {turn.heard.map((line, index) => (
        <p key={index} className={styles.heard}>
          {line.text}
        </p>
      ))}
      <p className={styles.act} data-brave={turn.brave === null ? undefined : ''}>
        {turn.act.type === 'reply' ? (
          (turn.act.said ?? turn.act.text)
        ) : (
          <em>
            <Trans>You said nothing for {Math.round(turn.act.milliseconds / 1000)} seconds.</Trans>
          </em>
        )}
      </p>
      {turn.act.type === 'reply' && turn.act.said !== null && (
        <OwnWordsNote said={turn.act.said} matched={turn.act.text} />
      )}
      {turn.feedback !== null && <p className={styles.feedback}>{turn.feedback}</p>}
      {(turn.evidence.length > 0 || turn.extra.empathy !== 0 || turn.extra.outcome !== 0) && (
        <ul role="list" className={styles.evidences}>
          {turn.evidence.map((evidence) => (
            <Shown key={evidence.behaviour} evidence={evidence} />
          ))}
          <Extra axis="empathy" points={turn.extra.empathy} />
          <Extra axis="outcome" points={turn.extra.outcome} />
        </ul>
      )}
      <CostNote cost={turn.cost} mine />
      {turn.answered.length > 0 && (
        <p className={styles.answered}>
          <span className={styles.name}>{customer}:</span>{' '}
          {turn.answered.map((line) => line.text).join(' ')}
        </p>
      )}
      {review !== null && <Alternatives replies={review.others} customer={customer} />}
      <div className={styles.actions} data-print="never">
        <Button onClick={onTryAgain}>
          <Trans>Try again from here</Trans>
        </Button>
      </div>
    </li>
  );
}
