import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { DesignReport, EndingReport } from '../../../studio/design/design-report.ts';
import { AttitudeSquare } from '../../../ui/charts/attitude-square.tsx';
import { Select } from '../../../ui/field/select.tsx';
import { characterWords } from '../trainees/character-words.ts';
import { endingKindWords } from '../trainees/ending-kind-words.ts';
import { cornerWords } from './corner-words.ts';
import styles from './everyones-square.module.css';
import { mergedPoints } from './merged-points.ts';
import panel from './scores-panel.module.css';

export interface EveryonesSquareProps {
  report: Pick<DesignReport, 'endings' | 'trainees'>;
  onGo: (place: { state: string; reply: null }) => void;
}

/** All endings on the square, as random plays come to them, and where each character is on average. */
export function EveryonesSquare({ report: { endings, trainees }, onGo }: EveryonesSquareProps) {
  const { t, i18n } = useLingui();
  const [chosen, setChosen] = useState('');
  const alone = endings.find(({ state }) => state === chosen);
  const shown = alone === undefined ? endings : [alone];
  const means = trainees
    .filter((trainee) => trainee.endings.length > 0)
    .map((trainee) => ({
      across: Math.round(trainee.empathy),
      up: Math.round(trainee.outcome),
      label: i18n._(characterWords[trainee.character].name),
    }));
  const spoken = means.map(({ label, across, up }) => `${label} ${across}, ${up}`).join('; ');
  return (
    <section className={panel.part}>
      <h3>
        <Trans>Where plays end on the square</Trans>
      </h3>
      <p className={panel.soft}>
        <Trans>
          A dot is a pair of scores that random plays end with, the larger the likelier. The stones
          are what each simulated trainee scores on average.
        </Trans>
      </p>
      <div>
        <Select
          label={t`Endings on the square`}
          value={alone === undefined ? '' : chosen}
          options={[
            { value: '', label: t`All endings` },
            ...endings.map(({ state, title }) => ({ value: state, label: title })),
          ]}
          onChange={setChosen}
        />
      </div>
      <AttitudeSquare
        description={t`Average scores, empathy first and then outcome: ${spoken}. The scores of each ending follow as a list.`}
        acrossLabel={t`Empathy`}
        upLabel={t`Outcome`}
        corners={{
          topLeft: i18n._(cornerWords['rude-fix']),
          topRight: i18n._(cornerWords['seen-and-solved']),
          bottomLeft: i18n._(cornerWords['let-down']),
          bottomRight: i18n._(cornerWords['genuine-failure']),
        }}
        mine={null}
        guess={null}
        earlier={[]}
        regions={[]}
        shares={mergedPoints(shown.flatMap(({ points }) => points))}
        named={means}
      />
      <ul role="list" className={styles.endings}>
        {endings.map((ending) => (
          <li key={ending.state} className={styles.ending}>
            <button
              type="button"
              className={styles.title}
              onClick={() => onGo({ state: ending.state, reply: null })}
            >
              {ending.title}
            </button>
            <span className={styles.where}>
              {i18n._(endingKindWords[ending.kind])}
              {' · '}
              <ScoreRanges ending={ending} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ScoreRanges({ ending: { points } }: { ending: EndingReport }) {
  const { t } = useLingui();
  if (points.length === 0) return t`only for somebody who stays silent`;
  const between = (axis: 'empathy' | 'outcome') => {
    const scores = points.map((point) => point[axis]);
    const [least, greatest] = [Math.min(...scores), Math.max(...scores)];
    return least === greatest ? `${least}` : `${least}–${greatest}`;
  };
  return t`empathy ${between('empathy')}, outcome ${between('outcome')}`;
}
