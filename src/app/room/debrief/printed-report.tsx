import { useLingui } from '@lingui/react/macro';
import { debriefSteps } from '../../../room/room.ts';
import type { BoardView, DebriefView, RoomView } from '../../../room/room-view.ts';
import { usePorts } from '../../ports.tsx';
import styles from './printed-report.module.css';
import { StepContent } from './step-content.tsx';
import { stepParts } from './step-parts.ts';
import { stepWords } from './step-words.ts';

export interface PrintedReportProps {
  view: RoomView;
  debrief: DebriefView;
  board: BoardView;
}

/** All four steps on paper; on a screen there is nothing of it. */
export function PrintedReport({ view, debrief, board }: PrintedReportProps) {
  const { t, i18n } = useLingui();
  const { now } = usePorts();
  const { title, locale } = view.about;
  const names = view.part.namesKept ? (view.roster ?? []).map(({ name }) => name) : [];
  return (
    <div className={styles.report} aria-hidden="true">
      <p className={styles.brand}>Misstep · {i18n.date(new Date(now()), { dateStyle: 'long' })}</p>
      <p className={styles.title} lang={locale}>
        {title}
      </p>
      {names.length > 0 && <p>{names.join(', ')}</p>}
      {debriefSteps.map((step) => (
        <div key={step} className={styles.step}>
          <p className={styles.name}>{t(stepWords[step].name)}</p>
          <StepContent
            parts={stepParts(step, debrief, view.about.discuss)}
            about={view.about}
            debrief={debrief}
            board={board}
          />
        </div>
      ))}
    </div>
  );
}
