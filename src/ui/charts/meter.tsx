export interface MeterProps {
  label: string;
  /** 0 to `max`. */
  value: number;
  /** At most 10. */
  max: number;
  /** The value in words, read aloud: "7 of 10". */
  valueText: string;
}

export function Meter({ label }: MeterProps) {
  return <div>{label}</div>;
}
