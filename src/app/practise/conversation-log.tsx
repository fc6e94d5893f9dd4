import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { Channel } from '../../scenario/scenario.ts';
import type { SessionLine, SessionView } from '../../practice/session-view.ts';
import styles from './conversation-log.module.css';
import { LogBlock } from './log-block.tsx';

const blockLength = 20;

/** Lines in blocks that stay as they are once they are full, so that a long talk costs no more. */
function blocksOf(lines: readonly SessionLine[]): (readonly SessionLine[])[] {
  const count = Math.ceil(lines.length / blockLength);
  return Array.from({ length: count }, (_, block) =>
    lines.slice(block * blockLength, (block + 1) * blockLength),
  );
}

/** How many of the lines were said before the present turn. */
function pastLength(lines: readonly SessionLine[], turn: number): number {
  let length = lines.length;
  while (length > 0 && lines[length - 1]?.turn === turn) length--;
  return length;
}

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
  const names = { customer, trainee: t`You` };
  const { lines, turnNumber, speakingIndex } = view;
  const { turns } = view.play;
  const past = lines.slice(0, pastLength(lines, turnNumber));
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
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard scrolls it, too
      tabIndex={0}
      aria-label={t`Conversation so far`}
    >
      {blocksOf(past).map((block) => (
        <LogBlock key={block[0]?.key} lines={block} turns={turns} names={names} coach={coach} />
      ))}
      <LogBlock
        lines={lines.slice(past.length)}
        turns={turns}
        names={names}
        coach={coach}
        current
        speaking={speakingIndex === null ? null : (lines[speakingIndex]?.key ?? null)}
      />
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
