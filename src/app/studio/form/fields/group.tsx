import type { ReactNode } from 'react';
import styles from './group.module.css';

export interface GroupProps {
  title: ReactNode;
  help?: ReactNode;
  /** Rarely used: closed until it is opened, or holds something. */
  isRare?: boolean;
  holdsSomething?: boolean;
  children: ReactNode;
}

/** Fields that belong together. */
export function Group({
  title,
  help,
  isRare = false,
  holdsSomething = false,
  children,
}: GroupProps) {
  if (!isRare) {
    return (
      <fieldset className={styles.group}>
        <legend>{title}</legend>
        {help !== undefined && <p className={styles.help}>{help}</p>}
        {children}
      </fieldset>
    );
  }
  return (
    <details className={styles.rare} open={holdsSomething}>
      <summary>{title}</summary>
      <div className={styles.group}>
        {help !== undefined && <p className={styles.help}>{help}</p>}
        {children}
      </div>
    </details>
  );
}
