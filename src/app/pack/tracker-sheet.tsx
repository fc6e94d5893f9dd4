import { Trans, useLingui } from '@lingui/react/macro';
import type { ConversationBook } from '../../pack/conversation-book.ts';
import type { BookNames } from './book-names.ts';
import { Sheet } from './sheet.tsx';
import styles from './tracker-sheet.module.css';

/** With more steps than this a meter is written down as a number. */
const mostBoxes = 20;

export interface TrackerSheetProps {
  title: string;
  locale: string | undefined;
  book: ConversationBook;
  names: BookNames;
}

/** Where the conversation stands, kept with a pencil. */
export function TrackerSheet({ title, locale, book, names }: TrackerSheetProps) {
  return (
    <Sheet
      kicker={<span lang={locale}>{title}</span>}
      title={<Trans>Tracker, to be kept in pencil</Trans>}
    >
      {book.meters.map((meter, index) => (
        <Meter
          key={meter.name}
          name={names.meters[index] ?? meter.name}
          start={meter.start}
          max={meter.max}
        />
      ))}
      {names.facts.length > 0 && (
        <section className={styles.part}>
          <h3>
            <Trans>To tick when a card says so</Trans>
          </h3>
          <ul role="list" className={styles.ticks}>
            {names.facts.map((fact) => (
              <li key={fact}>
                <span className={styles.box} /> <span lang={locale}>{fact}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {book.onceReplies.length > 0 && (
        <section className={styles.part}>
          <h3>
            <Trans>Replies that can be given once only</Trans>
          </h3>
          <ul role="list" className={styles.replies}>
            {book.onceReplies.map((text) => (
              <li key={text}>
                <span className={styles.box} />{' '}
                <span className={styles.said} lang={locale}>
                  {text}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part}>
        <h3>
          <Trans>Cards we came by</Trans>
        </h3>
        <p>
          <Trans>The number of each card, the letter chosen, and a mark where we were split.</Trans>
        </p>
        <div className={styles.room} />
      </section>
    </Sheet>
  );
}

function Meter({ name, start, max }: { name: string; start: number; max: number }) {
  const { t } = useLingui();
  const boxes = max > mostBoxes ? [] : Array.from({ length: max + 1 }, (_, value) => value);
  return (
    <section className={styles.part}>
      <h3>{t`${name}, starts at ${start}, from 0 to ${max}`}</h3>
      {boxes.length === 0 ? (
        <div className={styles.count} />
      ) : (
        <ol role="list" className={styles.boxes}>
          {boxes.map((value) => (
            <li key={value} className={styles.value} data-start={value === start || undefined}>
              {value}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
