import type { IconNode } from 'lucide';
import { createElement, memo } from 'react';
import styles from './icon.module.css';

export interface IconProps {
  /** One drawing: `import { Sun } from 'lucide'`. */
  of: IconNode;
  size?: 's' | 'm' | 'l';
  /** Points along the reading direction, and so turns round where that runs from right to left. */
  directional?: boolean;
}

/** A drawing beside words, or within a button that has a label. Never alone. */
export const Icon = memo(function Icon(props: IconProps) {
  const { of: shapes, size = 'm', directional = false } = props;
  return (
    <svg
      className={styles.icon}
      data-size={size}
      data-directional={directional ? '' : undefined}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.9}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {shapes.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
});
