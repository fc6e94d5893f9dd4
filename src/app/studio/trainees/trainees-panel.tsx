import { Trans } from '@lingui/react/macro';
import type { DesignReport } from '../../../studio/design/design-report.ts';
import type { Character } from '../../../trainees/character.ts';
import { TraineeCard } from './trainee-card.tsx';
import styles from './trainees-panel.module.css';

export interface TraineesPanelProps {
  report: DesignReport;
  /** Whose ways the map shows. */
  shownHeat: Character | null;
  onShowHeat: (character: Character | null) => void;
  onGo: (place: { state: string; reply: string | null }) => void;
}

/** Simulated trainees: where each of them ends, over all plays that they might play. */
export function TraineesPanel({ report, shownHeat, onShowHeat, onGo }: TraineesPanelProps) {
  return (
    <div className={styles.panel}>
      <p className={styles.intro}>
        <Trans>
          Four simulated trainees play this scenario, each in every way that they might. They see
          the replies on offer, not where those lead, and nobody is ever silent. No number here is
          sampled: all plays count.
        </Trans>
      </p>
      {report.trainees.map((trainee) => (
        <TraineeCard
          key={trainee.character}
          trainee={trainee}
          isShown={trainee.character === shownHeat}
          onShow={(isShown) => onShowHeat(isShown ? trainee.character : null)}
          onGo={onGo}
        />
      ))}
    </div>
  );
}
