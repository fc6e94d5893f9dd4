import { Trans } from '@lingui/react/macro';
import type { DebriefStep } from '../../../room/room.ts';
import type { BoardView, DebriefView, RoomView } from '../../../room/room-view.ts';
import { BravestTry } from './bravest-try.tsx';
import { DividedMomentView } from './divided-moment.tsx';
import { ObserversBeside } from './observers-beside.tsx';
import { RoomsSquare } from './rooms-square.tsx';
import styles from './step-content.module.css';
import { TextsOnTheWall } from './texts-on-the-wall.tsx';
import { WouldRecommend } from './would-recommend.tsx';

export interface StepContentProps {
  step: DebriefStep;
  view: RoomView;
  debrief: DebriefView;
  board: BoardView;
}

/** What there is to look at in a step of the debrief; the same on the wall, the host's page and paper. */
export function StepContent({ step, view, debrief, board }: StepContentProps) {
  const { locale, discuss } = view.about;
  switch (step) {
    case 'reactions':
      return <TextsOnTheWall texts={board.reactions} kind="words" />;
    case 'description':
      return (
        <div className={styles.content}>
          <RoomsSquare debrief={debrief} locale={locale} />
          <Moments debrief={debrief} locale={locale} withFeedback={false} />
        </div>
      );
    case 'analysis':
      return (
        <div className={styles.content}>
          <Moments debrief={debrief} locale={locale} withFeedback />
          <ObserversBeside observers={debrief.observers} locale={locale} />
          {discuss.length > 0 && (
            <section className={styles.questions}>
              <h3>
                <Trans>To talk about</Trans>
              </h3>
              <ul lang={locale}>
                {discuss.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </section>
          )}
        </div>
      );
    case 'summary':
      return (
        <div className={styles.content}>
          <TextsOnTheWall texts={board.learnings} kind="sentences" />
          <section className={styles.questions}>
            <h3>
              <Trans>Brave tries</Trans>
            </h3>
            <BravestTry debrief={debrief} locale={locale} />
          </section>
          <WouldRecommend debrief={debrief} />
        </div>
      );
  }
}

function Moments({
  debrief,
  locale,
  withFeedback,
}: {
  debrief: DebriefView;
  locale: string;
  withFeedback: boolean;
}) {
  if (debrief.divided.length === 0) return null;
  return (
    <section className={styles.questions}>
      <h3>
        <Trans>Where the room was most divided</Trans>
      </h3>
      <div className={styles.moments}>
        {debrief.divided.map((moment) => (
          <DividedMomentView
            key={`${moment.round} ${moment.turn} ${moment.heard}`}
            moment={moment}
            locale={locale}
            withFeedback={withFeedback}
          />
        ))}
      </div>
    </section>
  );
}
