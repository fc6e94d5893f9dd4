import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { fewestToTell } from '../../../studio/people/fewest-to-tell.ts';
import type { PeopleReport } from '../../../studio/people/people-report.ts';
import styles from './people-panel.module.css';
import { PlaceButton, type Places } from './place-button.tsx';
import { TooFew } from './too-few.tsx';

/** Turns with a choice that is none: everybody did the same. */
export function SameForAll({ report, places }: { report: PeopleReport; places: Places }) {
  const { t } = useLingui();
  return (
    <section className={styles.part}>
      <h2>
        <Trans>Turns everybody passes the same way</Trans>
      </h2>
      {report.plays + report.votes.counted < fewestToTell ? (
        <TooFew report={report} />
      ) : report.sameForAll.length === 0 ? (
        <p className={styles.soft}>
          <Trans>None: wherever there was a choice, people chose differently.</Trans>
        </p>
      ) : (
        <ul role="list" className={styles.list}>
          {report.sameForAll.map(({ state, took, times, votes, choices }) => (
            <li key={state}>
              <PlaceButton place={{ state, reply: null }} places={places} />
              <p className={styles.count}>
                {plural(times + votes, {
                  one: 'once, always the same',
                  other: '# times, always the same',
                })}
                {' · '}
                {plural(choices, { one: '# reply on offer', other: '# replies on offer' })}
              </p>
              {took === null ? (
                <p className={styles.taken}>{t`All waited until the time ran out.`}</p>
              ) : (
                <>
                  <p className={styles.taken}>{t`All said:`}</p>
                  <PlaceButton place={took} places={places} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
