import type { LucideIcon } from 'lucide-react';
import styles from './icon.module.css';

export interface IconProps {
  /** One drawing, imported alone: `import Sun from 'lucide-react/icons/sun'`. */
  of: LucideIcon;
  size?: 's' | 'm' | 'l';
  /** Points along the reading direction, and so turns round where that runs from right to left. */
  directional?: boolean;
}

/** A drawing beside words, or within a button that has a label. Never alone. */
export function Icon({ of: Drawing, size = 'm', directional = false }: IconProps) {
  return (
    <Drawing
      className={styles.icon}
      data-size={size}
      data-directional={directional ? '' : undefined}
      strokeWidth={1.9}
      aria-hidden="true"
    />
  );
}
