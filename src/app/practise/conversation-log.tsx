import { useLingui } from '@lingui/react/macro';
import { memo, useEffect, useRef } from 'react';
import type { Channel } from '../../scenario/scenario.ts';
import type { SessionLine, SessionView } from '../../practice/session-view.ts';
import { VisuallyHidden } from '../../ui/text/visually-hidden.tsx';
import styles from './conversation-log.module.css';
import { LandedNote } from './landed-note.tsx';
import { SpokenWords } from './spoken-words.tsx';

interface LogLineProps {
  line: SessionLine;
  speaking: boolean;
  /** Of the newest turn: large where the channel has one voice at a time. */
  current: boolean;
  speaker: string;
}

const LogLine = memo(function LogLine({ line, speaking, current, speaker }: LogLineProps) {
  return (
    <li className={styles.line} data-speaker={line.speaker} data-current={current ? '' : undefined}>
      <VisuallyHidden>{speaker}: </VisuallyHidden>
      <p>{speaking ? <SpokenWords text={line.text} /> : line.text}</p>
    </li>
  );
});

export interface ConversationLogProps {
  view: SessionView;
  channel: Channel;
  customer: string;
  /** Show how each reply landed as soon as it has. */
  coach: boolean;
}

/** All that was said so far, in the shape of the channel, newest last. */
export function ConversationLog({ view, channel, customer, coach }: ConversationLogProps) {
  const { t } = useLingui();
  const log = useRef<HTMLOListElement>(null);
  const you = t`You`;
  const { lines, turnNumber, speakingIndex } = view;
  const newest = lines.at(-1)?.key;

  // The newest line stays in sight: when it comes, and when the replies below take its room.
  useEffect(() => {
    const element = log.current;
    if (element === null || newest === undefined) return undefined;
    const toTheEnd = () => {
      element.scrollTop = element.scrollHeight;
    };
    toTheEnd();
    const watch = new ResizeObserver(toTheEnd);
    watch.observe(element);
    return () => watch.disconnect();
  }, [newest]);

  return (
    <ol
      ref={log}
      className={styles.log}
      data-channel={channel}
      role="list"
      aria-label={t`Conversation so far`}
    >
      {lines.map((line, index) => {
        const taken = line.speaker === 'trainee' ? view.play.turns[line.turn - 1]?.taken : null;
        return [
          <LogLine
            key={line.key}
            line={line}
            speaking={index === speakingIndex}
            current={line.turn === turnNumber}
            speaker={line.speaker === 'customer' ? customer : you}
          />,
          coach && taken ? (
            <LandedNote key={`${line.key} landed`} feedback={taken.candidate.feedback} />
          ) : null,
        ];
      })}
      {channel === 'chat' && view.phase === 'speaking' && speakingIndex !== null && (
        <li className={styles.typing} aria-hidden="true">
          <span />
          <span />
          <span />
        </li>
      )}
    </ol>
  );
}
