import { type CrossingStone, crossingStones, glints, stoneOffTheLine } from './crossing-stones.ts';
import styles from './stone-crossing.module.css';

const top =
  'M-1 .08C-1.02-.27-.55-.5.02-.52.6-.54 1-.3 1 .04 1.01.36.56.56-.02.57-.6.58-.98.36-1 .08Z';
const side = 'M-1 .06C-1.02.44-.99.5-.92.58-.7.86-.36.93.02.92.44.91.78.8.93.5 1 .36 1 .2 1 .04Z';

function CrossingStoneDrawing({ stone, off }: { stone: CrossingStone; off: boolean }) {
  const { x, y, size, tilt } = stone;
  return (
    <g className={styles.stone} data-off={off ? '' : undefined}>
      <ellipse
        className={styles.ring}
        cx={x}
        cy={y + size * 0.5}
        rx={size * 1.32}
        ry={size * 0.54}
      />
      {off && (
        <ellipse
          className={styles.ripple}
          cx={x}
          cy={y + size * 0.5}
          rx={size * 1.62}
          ry={size * 0.64}
        />
      )}
      <g transform={`translate(${x} ${y}) rotate(${tilt}) scale(${size})`}>
        <path className={styles.side} d={side} />
        <path className={styles.top} d={top} />
      </g>
    </g>
  );
}

/** Water with a row of stepping stones across it, one of them off the line. Decorative. */
export function StoneCrossing() {
  const { x, y } = stoneOffTheLine;
  return (
    <svg
      className={styles.crossing}
      viewBox="0 0 1440 240"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <path
        className={styles.water}
        d="M0 34C120 12 236 20 372 30s262 22 396 6 250-34 388-24 206 24 284 14V214c-130 18-246 2-376 2s-262 22-404 14-240-26-370-18S90 236 0 222Z"
      />
      <g className={styles.glints}>
        {glints.map(([left, height, length]) => (
          <path
            key={left}
            d={`M${left} ${height}q${length / 4}-5 ${length / 2} 0t${length / 2} 0`}
          />
        ))}
      </g>
      {crossingStones.map((stone) => (
        <CrossingStoneDrawing key={stone.x} stone={stone} off={false} />
      ))}
      <CrossingStoneDrawing stone={stoneOffTheLine} off />
      <g className={styles.find} transform={`translate(${x + 4} ${y - 20})`}>
        <path className={styles.diamond} d="M0-17 13 0 0 17-13 0Z" />
        <path className={styles.rays} d="M0-33v8M-27-15l7 4M27-15l-7 4" />
      </g>
    </svg>
  );
}
