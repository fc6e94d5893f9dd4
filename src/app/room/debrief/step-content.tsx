import { Trans } from '@lingui/react/macro';
import type { BoardView, DebriefView, RoomView } from '../../../room/room-view.ts';
import { BravestTry } from './bravest-try.tsx';
import { DividedMomentView } from './divided-moment.tsx';
import { ObserversBeside } from './observers-beside.tsx';
import { RoomsSquare } from './rooms-square.tsx';
import styles from './step-content.module.css';
import type { StepPart } from './step-parts.ts';
import { TextsOnTheWall } from './texts-on-the-wall.tsx';
import { WouldRecommend } from './would-recommend.tsx';

export interface StepContentProps {
  parts: readonly StepPart[];
  about: RoomView['about'];
  debrief: DebriefView;
  board: BoardView;
}

/** What there is to look at in a step of the debrief; the same on the wall, the host's page and paper. */
export function StepContent({ parts, about, debrief, board }: StepContentProps) {
  return (
    <div className={styles.content}>
      {parts.map((part) => (
        <Part key={part.kind} part={part} about={about} debrief={debrief} board={board} />
      ))}
    </div>
  );
}

function Part({
  part,
  about: { locale, discuss },
  debrief,
  board,
}: Omit<StepContentProps, 'parts'> & { part: StepPart }) {
  switch (part.kind) {
    case 'reactions':
      return <TextsOnTheWall texts={board.reactions} kind="words" />;
    case 'square':
      return <RoomsSquare debrief={debrief} locale={locale} />;
    case 'moments':
      return (
        <section className={styles.questions}>
          <h3>
            <Trans>Where the room was most divided</Trans>
          </h3>
          <div className={styles.moments}>
            {part.moments.map((moment) => (
              <DividedMomentView
                key={`${moment.round} ${moment.turn} ${moment.heard}`}
                moment={moment}
                locale={locale}
                withFeedback={part.withFeedback}
              />
            ))}
          </div>
        </section>
      );
    case 'observers':
      return <ObserversBeside observers={debrief.observers} locale={locale} />;
    case 'questions':
      return (
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
      );
    case 'learnings':
      return <TextsOnTheWall texts={board.learnings} kind="sentences" />;
    case 'bravest':
      return (
        <section className={styles.questions}>
          <h3>
            <Trans>Brave tries</Trans>
          </h3>
          <BravestTry debrief={debrief} locale={locale} />
        </section>
      );
    case 'recommend':
      return <WouldRecommend debrief={debrief} />;
  }
}
