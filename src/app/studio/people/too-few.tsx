import { plural } from '@lingui/core/macro';
import { fewestToTell } from '../../../studio/people/fewest-to-tell.ts';
import type { PeopleReport } from '../../../studio/people/people-report.ts';
import styles from './people-panel.module.css';

/** Over so few people nothing is said of never and always. */
export function TooFew({ report: { plays, votes } }: { report: PeopleReport }) {
  return (
    <p className={styles.soft}>
      {plural(plays + votes.counted, {
        one: `It takes ${fewestToTell} plays or votes to tell; there is one.`,
        other: `It takes ${fewestToTell} plays or votes to tell; there are #.`,
      })}
    </p>
  );
}
