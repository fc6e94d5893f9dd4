import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { attemptsOverTime } from '../../debrief/attempts-over-time.ts';
import { TimeChart } from '../../ui/charts/time-chart.tsx';
import styles from './progress-screen.module.css';
import { axisWords } from './result-words.ts';
import type { Progress } from './use-progress.ts';

/** Both results of every finished attempt, in the order in which they were made. */
export function TimeSection({ progress }: { progress: Progress }) {
  const { t, i18n } = useLingui();
  const scores = attemptsOverTime(progress.lookedBack).flatMap(({ score }) => score ?? []);
  if (scores.length === 0) return null;
  const told = scores
    .map(({ empathy, outcome }, index) => t`${index + 1}: empathy ${empathy}, outcome ${outcome}`)
    .join('; ');
  return (
    <section className={styles.section} aria-labelledby="time-title">
      <h2 id="time-title">
        <Trans>Over time</Trans>
      </h2>
      {scores.length === 1 && (
        <p className={styles.soft}>
          <Trans>One attempt is a place to stand. With the second there is a direction.</Trans>
        </p>
      )}
      <TimeChart
        description={t`Empathy and outcome of each attempt, from 0 to 100, oldest first. ${told}.`}
        circleLabel={i18n._(axisWords.empathy)}
        squareLabel={i18n._(axisWords.outcome)}
        acrossLabel={t`Attempts, oldest first`}
        points={scores.map(({ empathy, outcome }) => ({ circle: empathy, square: outcome }))}
      />
      <p className={styles.soft}>
        <Plural
          value={scores.length}
          one="# attempt has come to an ending that can be measured."
          other="# attempts have come to an ending that can be measured. Conversations differ in how hard they are, so a dip may be a braver choice."
        />
      </p>
    </section>
  );
}
