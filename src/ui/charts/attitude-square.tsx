import { useId } from 'react';
import styles from './attitude-square.module.css';
import { PlacedStone } from './placed-stone.tsx';
import { NamedStones } from './named-stones.tsx';
import { ShareCloud, type SquareShare } from './share-cloud.tsx';
import { leftOf, percent, topOf } from './square-places.ts';

/** A point on the square: both coordinates 0–100, named for the eye. */
export interface SquarePoint {
  across: number;
  up: number;
  label: string;
}

/** Where something may lie, faintly drawn: ranges on both axes. */
export interface SquareRegion {
  label: string;
  across: { least: number; greatest: number };
  up: { least: number; greatest: number };
  /** Outlined: the one that holds this point. The others are a shade, darker where several meet. */
  current?: boolean;
}

export interface AttitudeSquareProps {
  /** The whole chart in one or two sentences, read instead of the picture. */
  description: string;
  acrossLabel: string;
  upLabel: string;
  corners: { topLeft: string; topRight: string; bottomLeft: string; bottomRight: string };
  mine: SquarePoint | null;
  guess: SquarePoint | null;
  earlier: readonly SquarePoint[];
  regions: readonly SquareRegion[];
  /** How many lie where: the more, the larger. */
  shares?: readonly SquareShare[];
  /** Several of equal standing, each with its name beside it. */
  named?: readonly SquarePoint[];
}

/** Two results as a point: one axis across, one up, four named corners. */
export function AttitudeSquare(props: AttitudeSquareProps) {
  const { description, acrossLabel, upLabel, corners, mine, guess, earlier, regions } = props;
  const { shares = [], named = [] } = props;
  const id = useId();
  const current = mine === null ? null : cornerOf(mine);
  return (
    <figure className={styles.figure} role="img" aria-label={description}>
      <div className={styles.corners} data-edge="top">
        <span data-current={current === 'topLeft'}>{corners.topLeft}</span>
        <span data-current={current === 'topRight'}>{corners.topRight}</span>
      </div>
      <div className={styles.up}>
        <span>0</span>
        <span className={styles.axis}>
          <i className={styles.square} />
          {upLabel}
        </span>
        <span>100</span>
      </div>
      <svg className={styles.plot}>
        <defs>
          <linearGradient id={`${id}across`}>
            <stop className={styles.acrossStop} offset="0.1" stopOpacity="0" />
            <stop className={styles.acrossStop} offset="1" />
          </linearGradient>
          <linearGradient id={`${id}up`} x2="0" y1="1" y2="0">
            <stop className={styles.upStop} offset="0.1" stopOpacity="0" />
            <stop className={styles.upStop} offset="1" />
          </linearGradient>
        </defs>
        <rect className={styles.ground} width="100%" height="100%" />
        <rect className={styles.wash} width="100%" height="100%" fill={`url(#${id}across)`} />
        <rect className={styles.wash} width="100%" height="100%" fill={`url(#${id}up)`} />
        {regions.map((region, index) => (
          <Region key={index} {...region} />
        ))}
        <ShareCloud shares={shares} />
        <line className={styles.middle} x1="50%" x2="50%" y1="0" y2="100%" />
        <line className={styles.middle} x1="0" x2="100%" y1="50%" y2="50%" />
        <NamedStones points={named} />
        {earlier.map((point, index) => (
          <PointStone key={index} point={point} size={4.6} className={styles.earlier} />
        ))}
        {mine !== null && guess !== null && (
          <line
            className={styles.gap}
            x1={percent(leftOf(guess.across))}
            y1={percent(topOf(guess.up))}
            x2={percent(leftOf(mine.across))}
            y2={percent(topOf(mine.up))}
          />
        )}
        {guess !== null && (
          <>
            <PointStone point={guess} size={7} className={styles.guess} />
            <PointLabel point={guess} beside={mine} className={styles.guessLabel} />
          </>
        )}
        {mine !== null && (
          <>
            <PointStone point={mine} size={8.4} className={styles.mine} />
            <PointLabel point={mine} beside={guess} className={styles.mineLabel} />
          </>
        )}
      </svg>
      <div className={styles.corners} data-edge="bottom">
        <span data-current={current === 'bottomLeft'}>{corners.bottomLeft}</span>
        <span data-current={current === 'bottomRight'}>{corners.bottomRight}</span>
      </div>
      <div className={styles.across}>
        <span>0</span>
        <span className={styles.axis}>
          <i className={styles.circle} />
          {acrossLabel}
        </span>
        <span>100</span>
      </div>
    </figure>
  );
}

function cornerOf({ across, up }: SquarePoint): keyof AttitudeSquareProps['corners'] {
  if (up >= 50) return across >= 50 ? 'topRight' : 'topLeft';
  return across >= 50 ? 'bottomRight' : 'bottomLeft';
}

function Region({ across, up, current = false }: SquareRegion) {
  const least = 3;
  const width = Math.max(least, leftOf(across.greatest) - leftOf(across.least));
  const height = Math.max(least, topOf(up.least) - topOf(up.greatest));
  return (
    <rect
      className={styles.region}
      data-current={current}
      x={percent((leftOf(across.least) + leftOf(across.greatest) - width) / 2)}
      y={percent((topOf(up.least) + topOf(up.greatest) - height) / 2)}
      width={percent(width)}
      height={percent(height)}
      rx={percent(Math.min(width, height, 12) / 2)}
    />
  );
}

interface PointStoneProps {
  point: SquarePoint;
  size: number;
  className: string | undefined;
}

function PointStone({ point, size, className }: PointStoneProps) {
  return (
    <PlacedStone
      x={percent(leftOf(point.across) - size / 2)}
      y={percent(topOf(point.up) - size / 2)}
      size={percent(size)}
      className={className}
    />
  );
}

interface PointLabelProps {
  point: SquarePoint;
  beside: SquarePoint | null;
  className: string | undefined;
}

/** The name stands towards the middle of the square, and clear of the point beside it. */
function PointLabel({ point, beside, className }: PointLabelProps) {
  const toTheLeft = point.across > 55;
  const near =
    beside !== null &&
    Math.abs(beside.up - point.up) < 10 &&
    Math.abs(beside.across - point.across) < 45;
  const above = beside !== null && (point.up > beside.up || point.across > beside.across);
  return (
    <text
      className={className}
      x={percent(leftOf(point.across) + (toTheLeft ? -4.5 : 4.5))}
      y={percent(topOf(point.up))}
      dy={near ? (above ? '-0.5em' : '1.2em') : '0.35em'}
      textAnchor={toTheLeft ? 'end' : 'start'}
    >
      {point.label}
    </text>
  );
}
