import { type KeyboardEventHandler, type ReactNode, useId } from 'react';
import styles from './text-area.module.css';

export interface TextAreaProps {
  label: ReactNode;
  /** How large the label stands: above a section, a card's line, or a field of a form. */
  labelSize?: 'xl' | 'l' | 'm';
  value: string;
  maxLength: number;
  placeholder?: string;
  onChange: (value: string) => void;
  onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>;
}

/** Two lines to write in, and more if pulled larger. */
export function TextArea({ label, labelSize = 'm', onChange, ...field }: TextAreaProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label} data-size={labelSize}>
        {label}
      </label>
      <textarea
        {...field}
        id={id}
        className={styles.area}
        rows={2}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
