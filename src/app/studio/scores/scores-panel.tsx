import type { DesignReport } from '../../../studio/design/design-report.ts';
import { DominantSection } from './dominant-section.tsx';
import { EnvelopeSection } from './envelope-section.tsx';
import { EveryonesSquare } from './everyones-square.tsx';
import styles from './scores-panel.module.css';

export interface ScoresPanelProps {
  report: DesignReport;
  onGo: (place: { state: string; reply: string | null }) => void;
}

/** The designer of scores: what plays can earn, where they end with it, where there is no choice. */
export function ScoresPanel({ report, onGo }: ScoresPanelProps) {
  return (
    <div className={styles.panel}>
      <EnvelopeSection report={report} />
      <EveryonesSquare report={report} onGo={onGo} />
      <DominantSection dominant={report.dominant} onGo={onGo} />
    </div>
  );
}
