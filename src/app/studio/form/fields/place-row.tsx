import { ChevronRight } from 'lucide';
import type { ReactNode } from 'react';
import type { Place } from '../../../../studio/place.ts';
import { Icon } from '../../../../ui/icon/icon.tsx';
import { useForm } from '../form-context.tsx';
import styles from './place-row.module.css';

/** A state or reply in a list of them: its words, and what there is to say of it. Leads there. */
export function PlaceRow({
  place,
  words,
  about,
}: {
  place: Place;
  words: ReactNode;
  about: ReactNode;
}) {
  const { onGo } = useForm();
  return (
    <li>
      <button type="button" className={styles.row} onClick={() => onGo(place)}>
        <span className={styles.words}>
          <span className={styles.text}>{words}</span>
          <span className={styles.about}>{about}</span>
        </span>
        <Icon of={ChevronRight} size="s" />
      </button>
    </li>
  );
}

/** A list of such rows. */
export function PlaceRows({ children }: { children: ReactNode }) {
  return <ol className={styles.rows}>{children}</ol>;
}
