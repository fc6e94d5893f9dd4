import { Fragment, memo } from 'react';
import type { Turn } from '../../practice/play.ts';
import type { SessionLine } from '../../practice/session-view.ts';
import { VisuallyHidden } from '../../ui/text/visually-hidden.tsx';
import styles from './conversation-log.module.css';
import { LandedNote } from './landed-note.tsx';
import { SpokenWords } from './spoken-words.tsx';

export interface LogBlockProps {
  lines: readonly SessionLine[];
  turns: readonly Turn[];
  /** Who says it, read aloud before each line. */
  customer: string;
  trainee: string;
  /** Of what they say; the page's own where none is given. */
  language: string | undefined;
  /** Show how each reply landed right after it. */
  coach: boolean;
  /** The newest turn, if it is among these lines: large where the channel has one voice at a time. */
  currentTurn: number | null;
  /** Key of the line that is being said now. */
  speaking: string | null;
}

/** Some lines of a conversation, one after the other. */
export const LogBlock = memo(function LogBlock(props: LogBlockProps) {
  const { lines, turns, language, coach, currentTurn, speaking } = props;
  return (
    <div className={styles.block}>
      {lines.map(({ key, speaker, turn, text }) => {
        const taken = coach && speaker === 'trainee' ? turns[turn - 1]?.taken : null;
        return (
          <Fragment key={key}>
            <div
              className={styles.line}
              role="listitem"
              data-speaker={speaker}
              data-current={turn === currentTurn ? '' : undefined}
            >
              <VisuallyHidden>{props[speaker]}: </VisuallyHidden>
              <p lang={language}>{key === speaking ? <SpokenWords text={text} /> : text}</p>
            </div>
            {taken && <LandedNote feedback={taken.candidate.feedback} language={language} />}
          </Fragment>
        );
      })}
    </div>
  );
}, isSame);

/** Lines keep their identity while their turn is part of the play, and say all that a block shows. */
function isSame(one: LogBlockProps, other: LogBlockProps): boolean {
  return (
    one.lines.length === other.lines.length &&
    one.lines.every((line, index) => line === other.lines[index]) &&
    one.coach === other.coach &&
    one.currentTurn === other.currentTurn &&
    one.speaking === other.speaking &&
    one.customer === other.customer &&
    one.trainee === other.trainee &&
    one.language === other.language
  );
}
