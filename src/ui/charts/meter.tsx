import { memo } from 'react';
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

const pitch = 8;

function blocks(from: number, to: number): string {
  let path = '';
  for (let block = from; block < to; block++) path += `M${block * pitch + 0.5} .5h5v12h-5z`;
  return path;
}

/** A small stepped gauge: one block for every point it can have. */
export const Meter = memo(function Meter({ label, value, max, valueText }: MeterProps) {
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
      <svg className={styles.blocks} viewBox={`0 0 ${max * pitch - 2} 13`} aria-hidden="true">
        <path data-filled d={blocks(0, value)} />
        <path d={blocks(value, max)} />
      </svg>
    </div>
  );
});
