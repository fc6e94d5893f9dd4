import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import type { MapPlace, TriedMap } from '../../debrief/tried-map.ts';
import { PlaceDetails } from './place-details.tsx';
import styles from './places-list.module.css';
import { usePlaceNames } from './use-place-names.ts';

export interface PlacesListProps {
  map: TriedMap;
  customer: string;
  onTry: (place: MapPlace) => void;
}

/** The same as the map, as words one after the other. */
export function PlacesList({ map, customer, onTry }: PlacesListProps) {
  const { t } = useLingui();
  const { short } = usePlaceNames();
  const found = map.places.filter(({ visits }) => visits > 0);
  const places = found.filter(({ isEnding }) => !isEnding);
  const endings = found.filter(({ isEnding }) => isEnding);
  const hidden = map.places.filter(({ visits }) => visits === 0);
  const hiddenEndings = hidden.filter(({ isEnding }) => isEnding).length;
  const hiddenPlaces = hidden.length - hiddenEndings;
  return (
    <div className={styles.lists}>
      {places.length > 0 && (
        <section className={styles.section}>
          <h2>{t`Where you stood with ${customer}`}</h2>
          <ol role="list" className={styles.places}>
            {places.map((place) => (
              <li key={place.path}>
                <h3>{short(place)}</h3>
                <PlaceDetails map={map} place={place} button="quiet" onTry={() => onTry(place)} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {endings.length > 0 && (
        <section className={styles.section}>
          <h2>
            <Trans>Endings found</Trans>
          </h2>
          <ul role="list" className={styles.places}>
            {endings.map((place) => (
              <li key={place.path}>
                <h3>{short(place)}</h3>
                {place.said !== null && <p>{place.said.text}</p>}
                <PlaceDetails map={map} place={place} button="quiet" onTry={() => onTry(place)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {hidden.length > 0 && (
        <section className={styles.section}>
          <h2>
            <Trans>Still in the mist</Trans>
          </h2>
          <ul className={styles.hidden}>
            {hiddenPlaces > 0 && (
              <li>
                {t`${plural(hiddenPlaces, { one: 'one place not found yet', other: '# places not found yet' })}`}
              </li>
            )}
            {hiddenEndings > 0 && (
              <li>
                {t`${plural(hiddenEndings, { one: 'one ending not found yet', other: '# endings not found yet' })}`}
              </li>
            )}
          </ul>
        </section>
      )}
    </div>
  );
}
