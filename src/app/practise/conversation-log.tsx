import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { Channel } from '../../scenario/scenario.ts';
import type { Turn } from '../../practice/play.ts';
import type { SessionLine } from '../../practice/session-view.ts';
import styles from './conversation-log.module.css';
import { LogBlock } from './log-block.tsx';

const blockLength = 20;

/** Lines in blocks, of which only the last ones change, so that a long talk costs no more. */
function blocksOf(lines: readonly SessionLine[]): (readonly SessionLine[])[] {
  const count = Math.ceil(lines.length / blockLength);
  return Array.from({ length: count }, (_, block) =>
    lines.slice(block * blockLength, (block + 1) * blockLength),
  );
}

export interface ConversationLogProps {
  lines: readonly SessionLine[];
  turns: readonly Turn[];
  /** The turn that the conversation is in. */
  turnNumber: number;
  /** Index in `lines` of the line being said now. */
  speakingIndex: number | null;
  channel: Channel;
  customer: string;
  language: string | undefined;
  /** Show how each reply landed as soon as it has. */
  coach: boolean;
}

/**
 * All that was said so far, in the shape of the channel, newest last. It is laid out from its end,
 * so that it stays at the newest line without being scrolled.
 */
export function ConversationLog(props: ConversationLogProps) {
  const { lines, turns, turnNumber, speakingIndex, channel, customer, language, coach } = props;
  const { t } = useLingui();
  const log = useRef<HTMLDivElement>(null);
  const speaking = speakingIndex === null ? null : (lines[speakingIndex]?.key ?? null);

  const scrolledBack = useRef(false);
  const count = lines.length;

  // Whoever has scrolled back to read is taken to what is new. To scroll is to lay the page out at
  // once, so nobody else is.
  useEffect(() => {
    if (count > 0 && scrolledBack.current) log.current?.scrollTo({ top: 0 });
  }, [count]);

  return (
    <div
      ref={log}
      onScroll={(event) => {
        scrolledBack.current = event.currentTarget.scrollTop < 0;
      }}
      className={styles.log}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard scrolls it, too
      tabIndex={0}
      role="group"
      aria-label={t`Conversation`}
    >
      <div
        className={styles.lines}
        role="list"
        data-channel={channel}
        aria-label={t`Conversation so far`}
      >
        {blocksOf(lines).map((block, index) => (
          <LogBlock
            key={index}
            lines={block}
            turns={turns}
            customer={customer}
            trainee={t`You`}
            language={language}
            coach={coach}
            currentTurn={block.at(-1)?.turn === turnNumber ? turnNumber : null}
            speaking={block.some(({ key }) => key === speaking) ? speaking : null}
          />
        ))}
        {channel === 'chat' && speaking !== null && (
          <div className={styles.typing} aria-hidden="true">
            <span />
            <span />
            <span />
          </div>
        )}
      </div>
    </div>
  );
}
