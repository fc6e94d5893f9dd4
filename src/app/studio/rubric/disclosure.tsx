import { ChevronDown } from 'lucide';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '../../../ui/icon/icon.tsx';
import styles from './parts.module.css';

export interface DisclosureProps {
  /** What the button shows. */
  summary: ReactNode;
  isOpen: boolean;
  onToggle: () => void;
  /** The first field of the form has the focus when it appears. */
  takesFocus?: boolean;
  /** The row is the heading of what follows. */
  isHeading?: boolean;
  children: () => ReactNode;
}

/** A row that opens to its form; the form is drawn only while it is open. */
export function Disclosure({
  summary,
  isOpen,
  onToggle,
  takesFocus = false,
  isHeading = false,
  children,
}: DisclosureProps) {
  const id = useId();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const button = (
    <button
      type="button"
      className={styles.summary}
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      onClick={onToggle}
    >
      <span className={styles.said}>{summary}</span>
      <Icon of={ChevronDown} size="s" />
    </button>
  );
  return (
    <div className={styles.disclosure} data-open={isOpen ? '' : undefined}>
      {isHeading ? <h3>{button}</h3> : button}
      {isOpen && (
        <div ref={form} id={id} className={styles.form}>
          {children()}
        </div>
      )}
    </div>
  );
}
