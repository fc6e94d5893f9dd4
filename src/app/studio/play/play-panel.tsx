import { Trans } from '@lingui/react/macro';
import { useEffect } from 'react';
import type { Rubric } from '../../../scenario/rubric.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Place } from '../../../studio/place.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import styles from './play-panel.module.css';
import { Playing } from './playing.tsx';

export interface PlayPanelProps {
  /** The last one without errors; null where there was none yet. */
  scenario: Scenario | null;
  /** The text has errors just now. */
  isBehind: boolean;
  rubric: Rubric;
  /** A new object begins a new trial there. */
  start: { state: string } | null;
  onGo: (place: Place) => void;
  /** Hears of the active state, dotted; of null when the play is put away. */
  onState: (path: string | null) => void;
}

/** A play of the draft, beside it, that follows every edit. */
export function PlayPanel({ scenario, isBehind, rubric, start, onGo, onState }: PlayPanelProps) {
  useEffect(() => () => onState(null), [onState]);
  if (scenario === null) {
    return (
      <div className={styles.panel}>
        <Notice title={<Trans>There is nothing to play yet.</Trans>}>
          <p>
            <Trans>As soon as the file has no errors, the conversation can be tried here.</Trans>
          </p>
        </Notice>
      </div>
    );
  }
  return (
    <div className={styles.panel}>
      {isBehind && (
        <Notice title={<Trans>The file has errors just now.</Trans>}>
          <p>
            <Trans>
              You play it as it was before them. Mend them, and the play goes on with what you
              wrote.
            </Trans>
          </p>
        </Notice>
      )}
      <Playing scenario={scenario} rubric={rubric} start={start} onGo={onGo} onState={onState} />
    </div>
  );
}
