import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Axis } from '../../../scenario/rubric.ts';
import { signed } from '../../debrief/signed.ts';
import styles from './points-ranges.module.css';

export interface PointsRow {
  id: string;
  label: string;
  axis: Axis;
  /** Null where there is no least and no greatest. */
  range: { least: number; greatest: number } | null;
  /** The axis as a whole, which its dimensions are part of. */
  isWhole: boolean;
  note: ReactNode;
}

/** From the fewest points to the most, each row on the same scale. */
export function PointsRanges({ rows }: { rows: readonly PointsRow[] }) {
  const { t } = useLingui();
  const ends = rows.flatMap(({ range }) => (range === null ? [] : [range.least, range.greatest]));
  const least = Math.min(0, ...ends);
  const span = Math.max(1, Math.max(0, ...ends) - least);
  const at = (points: number) => `${3 + (94 * (points - least)) / span}%`;
  const words = ({ least: from, greatest: to }: { least: number; greatest: number }) => {
    if (from === to) return from === 0 ? t`no points` : t`always ${signed(from)}`;
    return t`${signed(from)} to ${signed(to)}`;
  };
  return (
    <ul role="list" className={styles.rows}>
      {rows.map(({ id, label, axis, range, isWhole, note }) => (
        <li key={id} className={styles.row} data-axis={axis} data-whole={isWhole ? '' : undefined}>
          <span className={styles.label}>
            {isWhole && <i className={styles.shape} />}
            {label}
          </span>
          <span className={styles.range}>{range === null ? t`no bounds` : words(range)}</span>
          <svg className={styles.scale} aria-hidden="true">
            <line className={styles.track} x1="3%" x2="97%" y1="50%" y2="50%" />
            <line className={styles.zero} x1={at(0)} x2={at(0)} y1="0" y2="100%" />
            {range !== null && (
              <>
                <line
                  className={styles.span}
                  x1={at(range.least)}
                  x2={at(range.greatest)}
                  y1="50%"
                  y2="50%"
                />
                <End axis={axis} at={at(range.least)} />
                <End axis={axis} at={at(range.greatest)} />
              </>
            )}
          </svg>
          {note}
        </li>
      ))}
    </ul>
  );
}

function End({ axis, at }: { axis: Axis; at: string }) {
  return (
    <svg x={at} y="50%" overflow="visible">
      {axis === 'empathy' ? (
        <circle className={styles.end} r="0.3rem" />
      ) : (
        <rect className={styles.end} x="-0.275rem" y="-0.275rem" width="0.55rem" height="0.55rem" />
      )}
    </svg>
  );
}
