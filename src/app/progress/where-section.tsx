import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { attemptsOverTime } from '../../debrief/attempts-over-time.ts';
import { AttitudeSquare } from '../../ui/charts/attitude-square.tsx';
import { Select } from '../../ui/field/select.tsx';
import { AttemptTable } from './attempt-table.tsx';
import styles from './where-section.module.css';
import { axisWords, cornerWords } from './result-words.ts';
import type { Progress } from './use-progress.ts';

/** Every finished attempt as a point on the square, and as a row with its debrief. */
export function WhereSection({ progress }: { progress: Progress }) {
  const { t, i18n } = useLingui();
  const [scenario, setScenario] = useState('');
  const { lookedBack, titles } = progress;
  const all = attemptsOverTime(lookedBack);
  const tried = [...new Set(all.map((one) => one.scenario))];
  const chosen = tried.includes(scenario) ? scenario : '';
  const shown = chosen === '' ? all : attemptsOverTime(lookedBack, chosen);
  const points = shown.flatMap(({ score }) => score ?? []);
  return (
    <section className={styles.section} aria-labelledby="where-title">
      <h2 id="where-title">
        <Trans>Where my attempts lie</Trans>
      </h2>
      {tried.length > 1 && (
        <div>
          <Select
            label={<Trans>Conversation</Trans>}
            value={chosen}
            options={[
              { value: '', label: t`All conversations` },
              ...tried.map((id) => ({ value: id, label: titles.get(id) ?? id })),
            ]}
            onChange={setScenario}
          />
        </div>
      )}
      {shown.length === 0 ? (
        <p>
          <Trans>
            None of your conversations has come to an end yet. Points come with an ending.
          </Trans>
        </p>
      ) : (
        <div className={styles.beside}>
          <div className={styles.square}>
            <AttitudeSquare
              description={t`${points.length} attempts on a square of empathy and outcome. The table says where each lies.`}
              acrossLabel={i18n._(axisWords.empathy)}
              upLabel={i18n._(axisWords.outcome)}
              corners={{
                topLeft: i18n._(cornerWords['rude-fix']),
                topRight: i18n._(cornerWords['seen-and-solved']),
                bottomLeft: i18n._(cornerWords['let-down']),
                bottomRight: i18n._(cornerWords['genuine-failure']),
              }}
              mine={null}
              guess={null}
              earlier={points.map(({ empathy, outcome }, index) => ({
                across: empathy,
                up: outcome,
                label: t`attempt ${index + 1}`,
              }))}
              regions={[]}
            />
          </div>
          <AttemptTable attempts={shown.toReversed()} titles={titles} />
        </div>
      )}
      {progress.withoutScenario > 0 && (
        <p className={styles.soft}>
          <Plural
            value={progress.withoutScenario}
            one="# attempt belongs to a conversation whose file is not on this device any more. It is kept; open the file again and it is back."
            other="# attempts belong to conversations whose files are not on this device any more. They are kept; open the files again and they are back."
          />
        </p>
      )}
    </section>
  );
}
