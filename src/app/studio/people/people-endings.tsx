import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { PeopleReport } from '../../../studio/people/people-report.ts';
import styles from './people-panel.module.css';
import { PlaceButton, type Places } from './place-button.tsx';

/** Where the plays ended; endings that nobody reached with them. */
export function PeopleEndings({ report, places }: { report: PeopleReport; places: Places }) {
  const endings = report.endings.toSorted((one, other) => other.plays - one.plays);
  return (
    <section className={styles.part}>
      <h2>
        <Trans>Where they ended</Trans>
      </h2>
      <ul role="list" className={styles.list}>
        {endings.map(({ state, title, plays }) => (
          <li key={state} className={styles.row}>
            <PlaceButton
              place={{ state, reply: null }}
              places={{ ...places, labelOf: () => title }}
            />
            <p className={styles.count}>
              {plural(plays, { 0: 'nobody', one: '# play', other: '# plays' })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
