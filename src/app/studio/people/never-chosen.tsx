import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { fewestToTell } from '../../../studio/people/fewest-to-tell.ts';
import type { PeopleReport } from '../../../studio/people/people-report.ts';
import styles from './people-panel.module.css';
import { PlaceButton, type Places } from './place-button.tsx';
import { TooFew } from './too-few.tsx';

/** Replies that were there to be picked, and that nobody picked. */
export function NeverChosen({ report, places }: { report: PeopleReport; places: Places }) {
  const { t } = useLingui();
  return (
    <section className={styles.part}>
      <h2>
        <Trans>Replies nobody picks</Trans>
      </h2>
      {report.plays + report.votes.counted < fewestToTell ? (
        <TooFew report={report} />
      ) : report.neverChosen.length === 0 ? (
        <p className={styles.soft}>
          {t`None: of the replies that ${fewestToTell} people or more could pick, each was picked by somebody.`}
        </p>
      ) : (
        <>
          <p className={styles.soft}>
            <Trans>Each was there to be picked, and was passed over by all.</Trans>
          </p>
          <ul role="list" className={styles.list}>
            {report.neverChosen.map(({ state, reply, offered, voters }) => (
              <li key={`${state}/${reply}`}>
                <PlaceButton place={{ state, reply }} places={places} />
                <p className={styles.count}>
                  {plural(offered + voters, {
                    one: 'on offer once',
                    other: 'on offer # times',
                  })}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
