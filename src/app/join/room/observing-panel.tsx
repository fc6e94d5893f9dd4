import { Trans } from '@lingui/react/macro';
import type { AboutView, OwnView } from '../../../room/room-view.ts';
import { RadioRow } from '../../../ui/choice/radio-row.tsx';
import styles from './observing-panel.module.css';
import { usePending } from './use-pending.ts';
import type { Want } from './use-want.ts';

export interface ObservingPanelProps {
  about: AboutView;
  observing: NonNullable<OwnView['observing']>;
  want: Want;
}

/** What those who watch note as it happens: what they see, and how much of it. */
export function ObservingPanel({ about, observing, want }: ObservingPanelProps) {
  return (
    <section className={styles.panel} aria-labelledby="observing">
      <h2 id="observing" className={styles.title}>
        <Trans>What I see</Trans>
      </h2>
      {about.observe.length > 0 && (
        <ul role="list" className={styles.items}>
          {about.observe.map((text, item) => (
            <li key={text}>
              <Item
                text={text}
                locale={about.locale}
                item={item}
                ticked={observing.ticks.includes(item)}
                want={want}
              />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.soft}>
        <Trans>From 1, hardly, to 5, fully. It is about the words, not about the person.</Trans>
      </p>
      {about.dimensions.map(({ id, label }) => (
        <Rating
          key={id}
          dimension={id}
          label={label}
          rating={observing.ratings[id] ?? null}
          want={want}
        />
      ))}
    </section>
  );
}

interface ItemProps {
  text: string;
  locale: string;
  item: number;
  ticked: boolean;
  want: Want;
}

function Item({ text, locale, item, ticked, want }: ItemProps) {
  const [shown, wanted] = usePending(ticked);
  return (
    <label className={styles.item}>
      <input
        type="checkbox"
        checked={shown}
        onChange={() => wanted(!shown, want({ type: 'item.ticked', item, on: !shown }))}
      />
      <span lang={locale}>{text}</span>
    </label>
  );
}

interface RatingProps {
  dimension: string;
  label: string;
  rating: number | null;
  want: Want;
}

const ratings = ['1', '2', '3', '4', '5'];

function Rating({ dimension, label, rating, want }: RatingProps) {
  const [shown, wanted] = usePending(rating);
  return (
    <RadioRow
      legend={label}
      value={String(shown ?? '')}
      options={ratings.map((value) => ({ value, label: value }))}
      onChange={(value) => {
        const given = Number(value);
        wanted(given, want({ type: 'dimension.rated', dimension, rating: given }));
      }}
    />
  );
}
