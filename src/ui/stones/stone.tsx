import { pebble } from './pebble.ts';
import styles from './stone.module.css';

export type StoneState = 'full' | 'half' | 'hollow' | 'off' | 'brave';

export interface StoneProps {
  state: StoneState;
  /** `off` stones lie below the line of the others unless told to stay on it. */
  onTheLine?: boolean;
}

/** One stepping stone. Each state has a shape of its own, so that it reads without colour. */
export function Stone({ state, onTheLine = false }: StoneProps) {
  return (
    <svg
      className={styles.stone}
      data-state={state}
      data-moved={state === 'off' && !onTheLine ? '' : undefined}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path className={styles.body} d={pebble} />
      {state === 'half' && (
        <path
          className={styles.filling}
          d="M2.7 12.6h18.7c-.6 4-4.3 6.9-9.2 7.1-5.200.2-9-2.5-9.5-7.1Z"
        />
      )}
      {state === 'brave' && <path className={styles.mark} d="M12 7.4 16 12l-4 4.6L8 12Z" />}
    </svg>
  );
}
