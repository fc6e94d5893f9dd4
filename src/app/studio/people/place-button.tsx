import styles from './people-panel.module.css';

/** A state, or a reply of it. */
export interface PeoplePlace {
  state: string;
  reply: string | null;
}

/** What the parts of the panel share: how a place is called, and the way there. */
export interface Places {
  labelOf: (place: PeoplePlace) => string;
  onGo: (place: PeoplePlace) => void;
}

export interface PlaceButtonProps {
  place: PeoplePlace;
  places: Places;
}

/** What the author wrote there; leads there. */
export function PlaceButton({ place, places: { labelOf, onGo } }: PlaceButtonProps) {
  const words = labelOf(place);
  const name = place.reply === null ? place.state : `${place.state} / ${place.reply}`;
  return (
    <button type="button" className={styles.place} onClick={() => onGo(place)}>
      <span className={styles.words}>{words}</span>{' '}
      {words !== name && <span className={styles.path}>{name}</span>}
    </button>
  );
}
