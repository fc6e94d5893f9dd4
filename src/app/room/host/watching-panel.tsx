import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Desk } from '../parts/console-view.ts';
import styles from './watching-panel.module.css';

/** What those who watch have noted so far. */
export function WatchingPanel({ desk }: { desk: Desk }) {
  const { t, i18n } = useLingui();
  const { watching, about } = desk.view;
  if (watching === null || watching.observers === 0) return null;
  const { observers, items, dimensions } = watching;
  return (
    <section className={styles.watching}>
      <h3>
        <Plural value={observers} one="# observer notes" other="# observers note" />
      </h3>
      {items.length > 0 && (
        <ul role="list" className={styles.list}>
          {items.map(({ text, ticked }) => (
            <li key={text} className={styles.item}>
              <span lang={about.locale}>{text}</span>
              <span className={styles.value}>{t`seen by ${ticked}`}</span>
            </li>
          ))}
        </ul>
      )}
      <ul role="list" className={styles.list}>
        {dimensions.map(({ id, label, rating }) => (
          <li key={id} className={styles.item}>
            <span>{label}</span>
            <span className={styles.value}>
              {rating === null ? (
                <Trans>not rated yet</Trans>
              ) : (
                t`${i18n.number(rating, { maximumFractionDigits: 1 })} of 5`
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
