import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';

export type ButtonKind = 'primary' | 'quiet' | 'plain';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary on a screen; `quiet` has an outline; `plain` is only words. */
  kind?: ButtonKind;
  size?: 'm' | 'l';
  icon?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ kind = 'quiet', size = 'm', icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={styles.button} data-kind={kind} data-size={size} {...rest}>
      {icon}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}
