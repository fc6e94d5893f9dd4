import { Trans } from '@lingui/react/macro';
import { FolderOpen } from 'lucide';
import type { Skipped } from '../../../studio/people/imported.ts';
import type { PeopleReport } from '../../../studio/people/people-report.ts';
import { Button } from '../../../ui/button/button.tsx';
import { FilesButton } from '../../../ui/button/files-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { NeverChosen } from './never-chosen.tsx';
import { Partings } from './partings.tsx';
import { PeopleEndings } from './people-endings.tsx';
import styles from './people-panel.module.css';
import { PeopleSummary } from './people-summary.tsx';
import type { PeoplePlace } from './place-button.tsx';
import { SameForAll } from './same-for-all.tsx';

export interface PeoplePanelProps {
  /** Null until a file was opened. */
  report: PeopleReport | null;
  /** What in the files could not be read. */
  skipped: readonly Skipped[];
  /** Files that were not taken in at all. */
  refused?: readonly { message: string; mend: string }[];
  /** Must not change from one drawing to the next without need. */
  onOpenFiles: (files: File[]) => void;
  onForget: () => void;
  onGo: (place: PeoplePlace) => void;
  /** The author's words at a place; its name where not given. */
  labelOf?: (place: PeoplePlace) => string;
}

/** What real people chose, from files that they or their trainer exported. */
export function PeoplePanel({
  report,
  skipped,
  refused = [],
  onOpenFiles,
  onForget,
  onGo,
  labelOf = ({ state, reply }) => reply ?? state,
}: PeoplePanelProps) {
  const places = { labelOf, onGo };
  return (
    <div className={styles.panel}>
      <section className={styles.part}>
        <h2>
          <Trans>What real people chose</Trans>
        </h2>
        <p className={styles.soft}>
          <Trans>
            Open an export of a trainee (Progress, “Export everything”) or the CSV of a room’s
            debrief: nothing leaves this device, and names and own words are not read.
          </Trans>
        </p>
        <div className={styles.actions}>
          <FilesButton
            accept=".json,.csv,application/json,text/csv"
            icon={<Icon of={FolderOpen} />}
            onPick={onOpenFiles}
          >
            {report === null ? <Trans>Open exports</Trans> : <Trans>Open more</Trans>}
          </FilesButton>
          {report !== null && (
            <Button kind="plain" onClick={onForget}>
              <Trans>Forget them</Trans>
            </Button>
          )}
        </div>
        {refused.map(({ message, mend }, index) => (
          <Notice key={index} tone="attention" title={message}>
            <p>{mend}</p>
          </Notice>
        ))}
      </section>
      {report !== null && (
        <>
          <PeopleSummary report={report} skipped={skipped} places={places} />
          {report.plays + report.votes.counted > 0 && (
            <>
              <NeverChosen report={report} places={places} />
              <SameForAll report={report} places={places} />
            </>
          )}
          {(report.plays > 0 || report.scores.why === 'endless-always') && (
            <Partings report={report} places={places} />
          )}
          {report.whole > 0 && <PeopleEndings report={report} places={places} />}
        </>
      )}
    </div>
  );
}
