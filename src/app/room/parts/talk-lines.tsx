import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { StageLine } from '../../../room/room-view.ts';
import styles from './talk-lines.module.css';

export interface TalkLinesProps {
  lines: readonly StageLine[];
  customer: string;
  locale: string;
  /** What stands beside the last line of a turn, if anything. */
  renderBeside?: (turn: number) => ReactNode;
}

/** What was said, in order. */
export function TalkLines({ lines, customer, locale, renderBeside }: TalkLinesProps) {
  return (
    <ol role="list" className={styles.lines}>
      {lines.map((line, index) => (
        <li key={line.key} className={styles.line} data-speaker={line.speaker}>
          <span className={styles.who}>
            {line.speaker === 'customer' ? customer : <Trans>You</Trans>}
          </span>
          <p lang={locale}>{line.text}</p>
          {lines[index + 1]?.turn !== line.turn && renderBeside?.(line.turn)}
        </li>
      ))}
    </ol>
  );
}
