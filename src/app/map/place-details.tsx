import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import type { MapPlace, MapReply, TriedMap } from '../../debrief/tried-map.ts';
import { Button } from '../../ui/button/button.tsx';
import styles from './place-details.module.css';
import { usePlaceNames } from './use-place-names.ts';

function BraveSign() {
  return (
    <span className={styles.brave}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M6 1 11 6 6 11 1 6Z" />
      </svg>
      <Trans>brave</Trans>
    </span>
  );
}

interface TriedProps {
  map: TriedMap;
  text: string;
  way: Pick<MapReply, 'tried' | 'led'> & { brave?: boolean };
}

function Tried({ map, text, way }: TriedProps) {
  const { t } = useLingui();
  const { short } = usePlaceNames();
  const { tried } = way;
  return (
    <li>
      <span className={styles.said}>{text}</span> {way.brave === true && <BraveSign />}
      <span className={styles.led}>
        {t`${plural(tried, { one: 'once', other: '# times' })}`}
        {way.led.map(({ path }) => {
          const goal = map.places.find((place) => place.path === path);
          return goal === undefined ? null : ` → ${short(goal)}`;
        })}
      </span>
    </li>
  );
}

export interface PlaceDetailsProps {
  map: TriedMap;
  /** One where somebody has been. */
  place: MapPlace;
  /** One primary button on a screen: a list of places has none. */
  button: 'primary' | 'quiet';
  onTry: () => void;
}

/** The replies at a place: given, not given yet, and the way back to it. */
export function PlaceDetails({ map, place, button, onTry }: PlaceDetailsProps) {
  const { t } = useLingui();
  const { replies, silences, visits } = place;
  const given = replies.filter(({ tried }) => tried > 0);
  const left = replies.filter(({ tried }) => tried === 0);
  return (
    <div className={styles.details}>
      <p className={styles.visits}>
        {t`${plural(visits, { one: 'You were here once.', other: 'You were here # times.' })}`}
      </p>
      {left.length > 0 && (
        <div>
          <p className={styles.title}>
            <Trans>Not tried yet</Trans>
          </p>
          <ul role="list" className={styles.replies} data-untried="">
            {left.map((reply) => (
              <li key={reply.key}>
                <span className={styles.said}>{reply.text}</span> {reply.brave && <BraveSign />}
              </li>
            ))}
          </ul>
        </div>
      )}
      {place.standing !== null && (
        <div>
          <Button kind={left.length > 0 ? button : 'quiet'} onClick={onTry}>
            <Trans>Try from here</Trans>
          </Button>
        </div>
      )}
      {given.length + silences.length > 0 && (
        <div>
          <p className={styles.title}>
            <Trans>Tried</Trans>
          </p>
          <ul role="list" className={styles.replies}>
            {given.map((reply) => (
              <Tried key={reply.key} map={map} text={reply.text} way={reply} />
            ))}
            {silences.map((silence) => (
              <Tried key={silence.key} map={map} text={t`You said nothing.`} way={silence} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
