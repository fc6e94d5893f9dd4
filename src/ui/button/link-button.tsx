import type { AnchorHTMLAttributes, ReactNode } from 'react';
import type { ButtonKind } from './button.tsx';
import styles from './button.module.css';

export interface LinkButtonProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  kind?: ButtonKind;
  size?: 'm' | 'l';
  icon?: ReactNode;
  /** After the words, pointing the way. */
  trailingIcon?: ReactNode;
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function LinkButton({
  kind = 'quiet',
  size = 'm',
  icon,
  trailingIcon,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <a className={styles.button} data-kind={kind} data-size={size} {...rest}>
      {icon}
      <span>{children}</span>
      {trailingIcon}
    </a>
  );
}
