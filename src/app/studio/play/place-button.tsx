import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Place } from '../../../studio/place.ts';
import styles from './place-button.module.css';

export interface PlaceButtonProps {
  place: Place;
  onGo: (place: Place) => void;
  children: ReactNode;
}

/** The name of a state or reply, as in the file; shows it in the other views. */
export function PlaceButton({ place, onGo, children }: PlaceButtonProps) {
  const { t } = useLingui();
  return (
    <button
      type="button"
      className={styles.place}
      title={t`Show it in the draft`}
      onClick={() => onGo(place)}
    >
      {children}
    </button>
  );
}
