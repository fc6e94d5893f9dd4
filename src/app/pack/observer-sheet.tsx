import { Trans } from '@lingui/react/macro';
import type { Rubric } from '../../scenario/rubric.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import styles from './observer-sheet.module.css';
import { Sheet } from './sheet.tsx';

const ratings = ['1', '2', '3', '4', '5'];

/** What somebody who watches looks for, with room to write. */
export function ObserverSheet({ scenario, rubric }: { scenario: Scenario; rubric: Rubric }) {
  const { title, locale, observe = [] } = scenario;
  return (
    <Sheet kicker={<span lang={locale}>{title}</span>} title={<Trans>Observer sheet</Trans>}>
      <p>
        <Trans>
          Write down what was said, word for word where you can, with the number of the card. What
          you make of it comes later.
        </Trans>
      </p>
      {observe.map((question) => (
        <section key={question} className={styles.question}>
          <h3 lang={locale}>{question}</h3>
          <div className={styles.room} />
        </section>
      ))}
      <table className={styles.dimensions}>
        <caption>
          <Trans>
            From 1, hardly, to 5, fully. It is about the words, not about the person. Leave out what
            did not come up.
          </Trans>
        </caption>
        <tbody>
          {rubric.dimensions.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>
                <span className={styles.ratings}>
                  {ratings.map((rating) => (
                    <span key={rating} className={styles.rating}>
                      {rating}
                    </span>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
