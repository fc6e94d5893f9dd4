import type { ReactNode } from 'react';
import styles from './notice.module.css';

export interface NoticeProps {
  /** What happened, in one sentence. */
  title: ReactNode;
  /** Why, if it helps, and what still works. */
  children?: ReactNode;
  /** What one can do. */
  actions?: ReactNode;
  /** `attention`: read aloud at once; `calm`: read in its turn. */
  tone?: 'calm' | 'attention';
  /** `floating` lies over the page's lower edge. */
  place?: 'inline' | 'floating';
}

/** Says what happened and what to do. Never scolds. */
export function Notice({ title, children, actions, tone = 'calm', place = 'inline' }: NoticeProps) {
  return (
    <div
      className={styles.notice}
      data-tone={tone}
      data-place={place}
      data-print="never"
      role={tone === 'attention' ? 'alert' : 'status'}
    >
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
