import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Skipped } from '../../../studio/people/imported.ts';
import type { PeopleReport } from '../../../studio/people/people-report.ts';
import styles from './people-panel.module.css';
import { PlaceButton, type Places } from './place-button.tsx';

interface PeopleSummaryProps {
  report: PeopleReport;
  skipped: readonly Skipped[];
  places: Places;
}

/** How many plays there are, how far they go on this file, and what was left out and why. */
export function PeopleSummary({ report, skipped, places }: PeopleSummaryProps) {
  const { t } = useLingui();
  const { plays, whole, running, partly, stops, older, elsewhere, votes } = report;
  const left = skipped.length + (elsewhere > 0 ? 1 : 0) + (votes.leftOut > 0 ? 1 : 0);
  return (
    <section className={styles.part} aria-label={t`The plays`}>
      <p className={styles.plays} role="status">
        {plural(plays, {
          0: 'No play of this scenario yet.',
          one: '# play of this scenario',
          other: '# plays of this scenario',
        })}
        {votes.counted > 0 &&
          ` · ${plural(votes.counted, { one: '# vote in a room', other: '# votes in rooms' })}`}
      </p>
      {plays > 0 && (
        <ul className={styles.facts}>
          {whole > 0 && <li>{t`${whole} to their end`}</li>}
          {running > 0 && <li>{t`${running} broken off, or still going on`}</li>}
          {partly > 0 && <li>{t`${partly} only as far as the file, as it is now, lets them`}</li>}
          {older > 0 && <li>{t`${older} of them begun on another version of the file`}</li>}
        </ul>
      )}
      {stops.length > 0 && (
        <details>
          <summary>
            <Trans>Where they can’t go on</Trans>
          </summary>
          <ul role="list" className={styles.list}>
            {stops.map((stop) => (
              <li key={stop.state} className={styles.row}>
                <PlaceButton place={{ state: stop.state, reply: null }} places={places} />
                <p className={styles.count}>
                  {plural(stop.plays, { one: '# play', other: '# plays' })}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {left > 0 && (
        <details>
          <summary>
            <Trans>What was left out</Trans>
          </summary>
          <ul className={styles.facts}>
            {elsewhere > 0 && (
              <li>
                {plural(elsewhere, {
                  one: '# play of another scenario',
                  other: '# plays of other scenarios',
                })}
              </li>
            )}
            {votes.leftOut > 0 && (
              <li>
                {plural(votes.leftOut, {
                  one: '# vote on a moment that the file no longer has',
                  other: '# votes on moments that the file no longer has',
                })}
              </li>
            )}
            {skipped.map(({ what, why }, index) => (
              <li key={index}>
                {what}: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
