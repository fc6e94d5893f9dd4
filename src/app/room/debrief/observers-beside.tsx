import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { DebriefView } from '../../../room/room-view.ts';
import styles from './observers-beside.module.css';

/** What those who watched noted, beside what the rubric gives for the same talk. */
export function ObserversBeside({
  observers,
  locale,
}: {
  observers: DebriefView['observers'];
  locale: string;
}) {
  const { i18n } = useLingui();
  const { count, items, dimensions } = observers;
  if (count === 0) {
    return (
      <p className={styles.soft}>
        <Trans>Nobody noted anything while watching. An observer or two see a great deal.</Trans>
      </p>
    );
  }
  const rated = dimensions.filter(({ rating, points }) => rating !== null || points !== null);
  return (
    <div className={styles.beside}>
      <section className={styles.part}>
        <h3>
          <Plural value={count} one="What # observer saw" other="What # observers saw" />
        </h3>
        <ul role="list" className={styles.items}>
          {items.map(({ text, ticked }) => (
            <li key={text}>
              <span lang={locale}>{text}</span>{' '}
              <strong>
                <Trans>
                  {ticked} of {count}
                </Trans>
              </strong>
            </li>
          ))}
        </ul>
      </section>
      <table className={styles.table}>
        <caption>
          <Trans>Observers beside the rubric</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Dimension</Trans>
            </th>
            <th scope="col">
              <Trans>Observers, 1 to 5</Trans>
            </th>
            <th scope="col">
              <Trans>Rubric, points</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rated.map(({ id, label, rating, raters, points }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>
                {rating === null
                  ? '–'
                  : `${i18n.number(rating, { maximumFractionDigits: 1 })} (${raters})`}
              </td>
              <td>{points === null ? '–' : points}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
