import { Trans, useLingui } from '@lingui/react/macro';
import type { AttemptInTime } from '../../debrief/attempts-over-time.ts';
import { hrefs } from '../shell/hrefs.ts';
import styles from './attempt-table.module.css';
import { cornerWords } from './result-words.ts';

export interface AttemptTableProps {
  attempts: readonly AttemptInTime[];
  titles: ReadonlyMap<string, string>;
}

/** The square in words: each attempt with both results, and the way to its debrief. */
export function AttemptTable({ attempts, titles }: AttemptTableProps) {
  const { t, i18n } = useLingui();
  const day = (at: number) =>
    i18n.date(new Date(at), { day: 'numeric', month: 'short', year: 'numeric' });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
    <div className={styles.frame} role="region" aria-label={t`Attempts`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Attempt</Trans>
            </th>
            <th scope="col">
              <Trans>Empathy</Trans>
            </th>
            <th scope="col">
              <Trans>Outcome</Trans>
            </th>
            <th scope="col">
              <Trans>Where</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {attempts.map(({ attempt, scenario, at, ending, score }) => (
            <tr key={attempt}>
              <th scope="row">
                <a href={hrefs.debrief(attempt)}>{titles.get(scenario) ?? scenario}</a>
                <span className={styles.soft}>
                  {day(at)} · {ending.title}
                </span>
              </th>
              <td>{score?.empathy ?? '–'}</td>
              <td>{score?.outcome ?? '–'}</td>
              <td>{score === null ? t`not measured` : i18n._(cornerWords[score.corner])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
