import { Trans, useLingui } from '@lingui/react/macro';
import type { CheckSummary } from '../../../checker/check-summary.ts';
import { signed } from '../../debrief/signed.ts';
import styles from './problems-panel.module.css';

/** What was proven, in figures: of all plays there are, not of a sample. */
export function ProvenFigures({ summary }: { summary: CheckSummary }) {
  const { t, i18n } = useLingui();
  const { turns, empathy, outcome } = summary;
  const number = (value: number) => i18n.number(value);
  const least = turns.least ?? 0;
  const greatest = turns.greatest;
  const mean = turns.mean === null ? null : i18n.number(turns.mean, { maximumFractionDigits: 1 });
  const odds = Object.entries(summary.endingOdds).sort(([, one], [, other]) => other - one);
  const rows: [string, string][] = [
    [
      t`States, replies, endings`,
      [summary.states, summary.replies, summary.endings].map(number).join(' · '),
    ],
    [t`Situations looked at`, number(summary.configurations)],
    [
      t`Different plays`,
      summary.plays === 'infinite'
        ? t`without end: one can go round`
        : i18n.number(BigInt(summary.plays)),
    ],
    [t`Turns`, greatest === null ? t`${least} or more` : t`${least} to ${greatest}`],
    ...(mean === null ? [] : [[t`Turns on average, at random`, mean] satisfies [string, string]]),
    [t`Empathy points`, `${signed(empathy.least)} … ${signed(empathy.greatest)}`],
    [t`Outcome points`, `${signed(outcome.least)} … ${signed(outcome.greatest)}`],
  ];
  return (
    <section className={styles.proven}>
      <h3>
        <Trans>Proven, over every play there is</Trans>
      </h3>
      <dl className={styles.figures}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>
        <Trans>Where random plays end</Trans>
      </h3>
      <ul className={styles.odds}>
        {odds.map(([state, chance]) => (
          <li key={state}>
            <span>{state}</span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ inlineSize: `${chance * 100}%` }} />
            </span>
            <span className={styles.chance}>
              {i18n.number(chance, { style: 'percent', maximumFractionDigits: 1 })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
