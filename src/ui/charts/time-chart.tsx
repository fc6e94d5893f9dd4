import styles from './time-chart.module.css';

export interface TimeChartPoint {
  /** 0–100. */
  circle: number;
  square: number;
}

export interface TimeChartProps {
  /** The whole chart in words, read instead of the picture. */
  description: string;
  circleLabel: string;
  squareLabel: string;
  /** Under the axis: what is counted from left to right. */
  acrossLabel: string;
  /** Oldest first. */
  points: readonly TimeChartPoint[];
}

/** So many numbers find room under the axis of a narrow screen. */
const roomForNumbers = 10;

/** Two results of each attempt, one attempt after the other: circles and squares, never one number. */
export function TimeChart(props: TimeChartProps) {
  const { description, circleLabel, squareLabel, acrossLabel, points } = props;
  const every = Math.ceil(points.length / roomForNumbers);
  const left = (index: number) => ((index + 0.5) * 100) / points.length;
  const top = (value: number) => 100 - value;
  const path = (pick: (point: TimeChartPoint) => number) =>
    points.map((point, index) => `${left(index)},${top(pick(point))}`).join(' ');
  const dense = points.length > 16;
  return (
    <figure className={styles.figure} role="img" aria-label={description}>
      <div className={styles.legend}>
        <span className={styles.name}>
          <i className={styles.circleSign} />
          {circleLabel}
        </span>
        <span className={styles.name}>
          <i className={styles.squareSign} />
          {squareLabel}
        </span>
      </div>
      <div className={styles.scale}>
        <span>100</span>
        <span>50</span>
        <span>0</span>
      </div>
      <svg className={styles.plot}>
        {[0, 50, 100].map((value) => (
          <line
            key={value}
            className={styles.grid}
            data-edge={value === 0}
            x1="0"
            x2="100%"
            y1={`${top(value)}%`}
            y2={`${top(value)}%`}
          />
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
          <polyline className={styles.squareLine} points={path(({ square }) => square)} />
          <polyline className={styles.circleLine} points={path(({ circle }) => circle)} />
        </svg>
        {points.map((point, index) => (
          <g key={index}>
            <svg x={`${left(index)}%`} y={`${top(point.square)}%`} overflow="visible">
              <rect
                className={styles.square}
                x={dense ? '-0.2rem' : '-0.05rem'}
                y={dense ? '-0.2rem' : '-0.375rem'}
                width={dense ? '0.4rem' : '0.75rem'}
                height={dense ? '0.4rem' : '0.75rem'}
              />
            </svg>
            <svg x={`${left(index)}%`} y={`${top(point.circle)}%`} overflow="visible">
              <circle
                className={styles.circle}
                cx={dense ? '0' : '-0.35rem'}
                r={dense ? '0.24rem' : '0.42rem'}
              />
            </svg>
          </g>
        ))}
      </svg>
      <div className={styles.numbers}>
        {points.map((_, index) => (
          <span key={index}>{index % every === 0 ? index + 1 : ''}</span>
        ))}
      </div>
      <div className={styles.across}>{acrossLabel}</div>
    </figure>
  );
}
