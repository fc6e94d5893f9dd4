import type { HTMLAttributes } from 'react';
import styles from './card.module.css';

export interface CardProps extends HTMLAttributes<HTMLElement> {
  as?: 'article' | 'section' | 'li' | 'div';
  /** `floating` has the one shadow; `flat` an outline; `water` stands out of both. */
  kind?: 'floating' | 'flat' | 'water';
}

export function Card({ as: Tag = 'div', kind = 'flat', className, ...rest }: CardProps) {
  return (
    <Tag
      className={className === undefined ? styles.card : `${styles.card} ${className}`}
      data-kind={kind}
      {...rest}
    />
  );
}
