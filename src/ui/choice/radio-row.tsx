import { type ReactNode, useId } from 'react';
import styles from './radio-row.module.css';

export interface RadioRowProps<Value extends string> {
  legend: ReactNode;
  hint?: ReactNode;
  value: Value;
  options: readonly { value: Value; label: ReactNode }[];
  onChange: (value: Value) => void;
}

/** One of a few, side by side. */
export function RadioRow<Value extends string>({
  legend,
  hint,
  value,
  options,
  onChange,
}: RadioRowProps<Value>) {
  const name = useId();
  return (
    <fieldset
      className={styles.group}
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    >
      <legend className={styles.legend}>{legend}</legend>
      {hint !== undefined && (
        <p id={`${name}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
