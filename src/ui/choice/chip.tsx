import type { ReactNode } from 'react';
import styles from './chip.module.css';

export interface ChipProps {
  pressed: boolean;
  onToggle: () => void;
  icon?: ReactNode;
  children: ReactNode;
}

/** A filter that is on or off. */
export function Chip({ pressed, onToggle, icon, children }: ChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={pressed} onClick={onToggle}>
      {icon}
      <span>{children}</span>
    </button>
  );
}
