import styles from './meter.module.css';

export interface MeterProps {
  label: string;
  /** 0 to `max`. */
  value: number;
  /** At most 10. */
  max: number;
  /** The value in words, read aloud: "7 of 10". */
  valueText: string;
}

/** A small stepped gauge: one block for every point it can have. */
export function Meter({ label, value, max, valueText }: MeterProps) {
  return (
    <div
      className={styles.meter}
      role="meter"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuetext={valueText}
    >
      <span className={styles.label}>{label}</span>
      <span className={styles.blocks}>
        {Array.from({ length: max }, (_, block) => (
          <i key={block} className={styles.block} data-filled={block < value} />
        ))}
      </span>
    </div>
  );
}
