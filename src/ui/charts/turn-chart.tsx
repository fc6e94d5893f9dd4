import { useId } from 'react';
import { VisuallyHidden } from '../text/visually-hidden.tsx';
import { PlacedStone } from './placed-stone.tsx';
import { smoothPath } from './smooth-path.ts';
import styles from './turn-chart.module.css';

export interface TurnSeries {
  id: string;
  label: string;
  /** What its points look like, and its colour with it. */
  look: 'empathy' | 'outcome' | 'mine' | 'other';
  /** One value a turn, from turn 0 on, each 0…1. */
  values: readonly number[];
}

export interface TurnChartProps {
  /** All that the picture says, in words. */
  description: string;
  series: readonly TurnSeries[];
  /** A turn to point out, and its name. */
  flag: { turn: number; label: string } | null;
  highLabel: string;
  lowLabel: string;
  /** Name of the axis from left to right. */
  turnLabel: string;
}

const top = 8;
const bottom = 92;
const heightOf = (value: number) => bottom - value * (bottom - top);

/** More turns than this, and only every other one has its number. */
const roomForNumbers = 14;

/** Values from turn to turn, a line each; straight lines are steps that were kept. */
export function TurnChart(props: TurnChartProps) {
  const { description, series, flag, highLabel, lowLabel, turnLabel } = props;
  const id = useId();
  const count = Math.max(...series.map(({ values }) => values.length));
  const across = (turn: number) => (100 * (turn + 0.5)) / count;
  return (
    <figure className={styles.chart} aria-labelledby={id}>
      <figcaption id={id}>
        <VisuallyHidden>{description}</VisuallyHidden>
        <ul role="list" className={styles.legend} aria-hidden="true">
          {series.map(({ id: key, label, look }) => (
            <li key={key} data-look={look}>
              <svg className={styles.key} viewBox="-24 -12 48 24">
                <line className={styles.line} x1="-24" x2="24" y1="0" y2="0" />
                <Point look={look} x="0" y="0" />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      </figcaption>
      <div className={styles.box} aria-hidden="true">
        <span className={styles.high}>{highLabel}</span>
        <span className={styles.low}>{lowLabel}</span>
        <svg className={styles.plot}>
          {[1, 0.5, 0].map((value) => (
            <line
              key={value}
              className={styles.grid}
              x1="0"
              x2="100%"
              y1={`${heightOf(value)}%`}
              y2={`${heightOf(value)}%`}
            />
          ))}
          {flag !== null && (
            <line
              className={styles.flag}
              x1={`${across(flag.turn)}%`}
              x2={`${across(flag.turn)}%`}
              y1="0"
              y2="100%"
            />
          )}
          <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            {series.map(({ id: key, look, values }) => (
              <g key={key} data-look={look}>
                <path
                  className={styles.line}
                  d={smoothPath(
                    values.map((value, turn) => ({ x: across(turn), y: heightOf(value) })),
                  )}
                />
              </g>
            ))}
          </svg>
          {series.map(({ id: key, look, values }) =>
            values.map((value, turn) => (
              <svg
                key={`${key} ${turn}`}
                x={`${across(turn)}%`}
                y={`${heightOf(value)}%`}
                overflow="visible"
                data-look={look}
              >
                <Point look={look} x="0" y="0" />
              </svg>
            )),
          )}
        </svg>
        <ol className={styles.turns} role="list">
          {Array.from({ length: count }, (_, turn) => (
            <li key={turn} data-flagged={turn === flag?.turn ? '' : undefined}>
              {count <= roomForNumbers || turn % 2 === 0 ? turn : ''}
            </li>
          ))}
        </ol>
        {flag !== null && (
          <span
            className={styles.flagName}
            data-side={across(flag.turn) > 60 ? 'before' : 'after'}
            style={{ insetInlineStart: `${across(flag.turn)}%` }}
          >
            {flag.label}
          </span>
        )}
      </div>
      <span className={styles.turnLabel} aria-hidden="true">
        {turnLabel}
      </span>
    </figure>
  );
}

function Point({ look, x, y }: { look: TurnSeries['look']; x: string; y: string }) {
  if (look === 'empathy') return <circle className={styles.point} cx={x} cy={y} r="6" />;
  if (look === 'outcome') {
    return <rect className={styles.point} x="-5.5" y="-5.5" width="11" height="11" />;
  }
  return <PlacedStone x="-0.5rem" y="-0.5rem" size="1rem" className={styles.point} />;
}
