import { type ReactNode, useId, useState } from 'react';
import styles from './fields.module.css';

export interface SteadyFieldProps {
  label: ReactNode;
  value: string;
  /** What is the matter with a text; null where it can be taken. */
  problemIn: (text: string) => string | null;
  onChange: (text: string) => void;
  /** Only when the field is left, or Enter pressed. */
  commitAtEnd?: boolean;
  rows?: number;
}

/** Takes what can be taken as it is typed. What can't is said beneath, and gone when the field is left. */
export function SteadyField({
  label,
  value,
  problemIn,
  onChange,
  commitAtEnd = false,
  rows = 1,
}: SteadyFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const problem = typed === null ? null : problemIn(typed);
  const take = (text: string) => {
    if (commitAtEnd || problemIn(text) !== null) setTyped(text);
    else {
      setTyped(null);
      onChange(text);
    }
  };
  const finish = () => {
    if (typed !== null && problem === null && typed !== value) onChange(typed);
    setTyped(null);
  };
  const field = {
    id,
    value: typed ?? value,
    className: styles.input,
    'aria-invalid': problem === null ? undefined : true,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    onBlur: finish,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? (
        <input
          {...field}
          type="text"
          autoComplete="off"
          spellCheck={!commitAtEnd}
          onChange={(event) => take(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') finish();
          }}
        />
      ) : (
        <textarea {...field} rows={rows} onChange={(event) => take(event.target.value)} />
      )}
      {problem !== null && (
        <p id={`${id}-problem`} role="status" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
