import type { ReactNode } from 'react';
import styles from './page.module.css';

export interface PageProps {
  /** `wide` is the whole page width; `reading` the width of a letter. */
  width?: 'wide' | 'reading';
  children: ReactNode;
}

/** The part of a screen that is not always there: its landmark, and where the skip link leads. */
export function Page({ width = 'wide', children }: PageProps) {
  return (
    <main id="main" tabIndex={-1} className={styles.page} data-width={width}>
      {children}
    </main>
  );
}
