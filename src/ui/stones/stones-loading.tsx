import { Stone } from './stone.tsx';
import styles from './stones-loading.module.css';

/** Stepping stones that come up one after the other, while something is on its way. */
export function StonesLoading({ label }: { label: string }) {
  return (
    <div className={styles.loading} role="status">
      <span className={styles.stones} aria-hidden="true">
        <Stone state="full" />
        <Stone state="off" />
        <Stone state="full" />
      </span>
      <span>{label}</span>
    </div>
  );
}
