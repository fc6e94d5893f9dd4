import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { TraineeReport } from '../../../studio/design/trainee-report.ts';
import { ScoreBar } from '../../../ui/charts/score-bar.tsx';
import { Switch } from '../../../ui/choice/switch.tsx';
import { characterWords } from './character-words.ts';
import { EndingBars } from './ending-bars.tsx';
import styles from './trainee-card.module.css';

export interface TraineeCardProps {
  trainee: TraineeReport;
  isShown: boolean;
  onShow: (isShown: boolean) => void;
  onGo: (place: { state: string; reply: null }) => void;
}

const oneDecimal = (mean: number) => Math.round(mean * 10) / 10;

/** One simulated trainee: what they are like, where they end, with what scores, after how long. */
export function TraineeCard({ trainee, isShown, onShow, onGo }: TraineeCardProps) {
  const { t, i18n } = useLingui();
  const words = characterWords[trainee.character];
  const name = i18n._(words.name);
  const turns = oneDecimal(trainee.turns);
  const brave = oneDecimal(trainee.braveReplies);
  const ends = trainee.endings.length > 0;
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.who}>
        <h3>{name}</h3>
        <p>{i18n._(words.is)}</p>
      </div>
      <EndingBars endings={trainee.endings} unended={trainee.unended} onGo={onGo} />
      {ends && (
        <>
          <div className={styles.scores}>
            {(['empathy', 'outcome'] as const).map((axis) => (
              <ScoreBar
                key={axis}
                tone={axis}
                label={axis === 'empathy' ? t`Empathy` : t`Outcome`}
                score={Math.round(trainee[axis])}
                guess={null}
              />
            ))}
          </div>
          <p className={styles.length}>
            {t`${plural(turns, { one: '# reply a play', other: '# replies a play' })}`}
            {', '}
            {brave === 0
              ? t`none of them brave`
              : t`${plural(brave, { one: '# of them brave', other: '# of them brave' })}`}
          </p>
        </>
      )}
      {trainee.character === 'blunt' && ends && trainee.empathy >= 50 && (
        <p className={styles.note}>
          <Trans>
            Being curt costs hardly any empathy here. Let what gets things done without a thought
            for the customer show a behaviour that costs points, or cost trust.
          </Trans>
        </p>
      )}
      <Switch
        checked={isShown}
        onChange={onShow}
        label={t({ message: `Show ${name} on the map`, comment: 'name of a simulated trainee' })}
      />
    </section>
  );
}
