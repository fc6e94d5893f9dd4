import { Trans, useLingui } from '@lingui/react/macro';
import type { MapPlace, TriedMap } from '../../debrief/tried-map.ts';
import { PlaceDetails } from './place-details.tsx';
import styles from './place-panel.module.css';

export interface PlacePanelProps {
  map: TriedMap;
  /** Null as long as none is chosen. */
  place: MapPlace | null;
  customer: string;
  onTry: (place: MapPlace) => void;
}

/** The chosen stone: what the customer said there, what was tried and what is left. */
export function PlacePanel({ map, place, customer, onTry }: PlacePanelProps) {
  const { t } = useLingui();
  return (
    <section
      className={styles.panel}
      aria-label={t`The chosen stone`}
      aria-live="polite"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard scrolls it, too
      tabIndex={0}
    >
      {place === null ? (
        <p className={styles.hint}>
          <Trans>Choose a stone to see what was said there.</Trans>
        </p>
      ) : place.visits === 0 ? (
        <>
          <h2 className={styles.title}>
            {place.distance === 0 ? (
              <Trans>Where it begins</Trans>
            ) : place.isEnding ? (
              <Trans>An ending not found yet</Trans>
            ) : (
              <Trans>A place not found yet</Trans>
            )}
          </h2>
          <p className={styles.hint}>
            {place.distance === 0 ? (
              t`${customer} speaks first.`
            ) : (
              <Trans>One of the replies you have not tried may lead here.</Trans>
            )}
          </p>
        </>
      ) : (
        <>
          <h2 className={styles.title}>
            {place.ending === null ? t`What ${customer} says here` : place.ending.title}
          </h2>
          {place.said !== null && (
            <blockquote className={styles.said}>{place.said.text}</blockquote>
          )}
          <PlaceDetails map={map} place={place} button="primary" onTry={() => onTry(place)} />
        </>
      )}
    </section>
  );
}
