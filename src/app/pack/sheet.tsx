import type { ReactNode } from 'react';
import styles from './sheet.module.css';

export interface SheetProps {
  /** What the sheet belongs to, and for whom it is. */
  kicker: ReactNode;
  title: ReactNode;
  children: ReactNode;
}

/** A part of the pack that begins on a sheet of its own. */
export function Sheet({ kicker, title, children }: SheetProps) {
  return (
    <section className={styles.sheet}>
      <header className={styles.head}>
        <p className={styles.kicker}>{kicker}</p>
        <h2 className={styles.title}>{title}</h2>
      </header>
      {children}
    </section>
  );
}
