import { memo } from 'react';
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
  names: Record<SessionLine['speaker'], string>;
  /** Show how each reply landed right after it. */
  coach: boolean;
  /** Of the newest turn: large where the channel has one voice at a time. */
  current?: boolean;
  /** Key of the line that is being said now. */
  speaking?: string | null;
}

/** Some lines of a conversation, one after the other. */
export const LogBlock = memo(function LogBlock(props: LogBlockProps) {
  const { lines, turns, names, coach, current = false, speaking = null } = props;
  return lines.map((line) => {
    const taken = line.speaker === 'trainee' ? turns[line.turn - 1]?.taken : null;
    return [
      <li
        key={line.key}
        className={styles.line}
        data-speaker={line.speaker}
        data-current={current ? '' : undefined}
      >
        <VisuallyHidden>{names[line.speaker]}: </VisuallyHidden>
        <p>{line.key === speaking ? <SpokenWords text={line.text} /> : line.text}</p>
      </li>,
      coach && taken ? (
        <LandedNote key={`${line.key} landed`} feedback={taken.candidate.feedback} />
      ) : null,
    ];
  });
}, isSame);

/** Lines keep their identity while their turn is part of the play, and say all that a block shows. */
function isSame(one: LogBlockProps, other: LogBlockProps): boolean {
  return (
    one.lines.length === other.lines.length &&
    one.lines.every((line, index) => line === other.lines[index]) &&
    one.coach === other.coach &&
    one.current === other.current &&
    one.speaking === other.speaking &&
    one.names.customer === other.names.customer &&
    one.names.trainee === other.names.trainee
  );
}
