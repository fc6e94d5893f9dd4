import { Stone, type StoneState } from './stone.tsx';
import styles from './stone-row.module.css';

export interface StoneRowProps {
  stones: readonly StoneState[];
  /** What the row says, read aloud in its place: "2 of 4 endings found". */
  label: string;
  size?: 's' | 'm' | 'l';
}

/** A row of stepping stones: how far, or which of several. */
export function StoneRow({ stones, label, size = 'm' }: StoneRowProps) {
  return (
    <span className={styles.row} data-size={size} role="img" aria-label={label}>
      {stones.map((state, index) => (
        <Stone key={index} state={state} />
      ))}
    </span>
  );
}
