import { namesBeside } from './names-beside.ts';
import styles from './named-stones.module.css';
import { PlacedStone } from './placed-stone.tsx';
import { leftOf, percent, topOf } from './square-places.ts';

const size = 6.4;

/** Stones on a square, each with its name beside it. */
export function NamedStones({
  points,
}: {
  points: readonly { across: number; up: number; label: string }[];
}) {
  const names = namesBeside(points);
  return (
    <>
      {points.map(({ across, up }, index) => (
        <PlacedStone
          key={index}
          x={percent(leftOf(across) - size / 2)}
          y={percent(topOf(up) - size / 2)}
          size={percent(size)}
          className={styles.stone}
        />
      ))}
      {names.map(({ left, top, anchor }, index) => (
        <text
          key={index}
          className={styles.name}
          x={percent(left)}
          y={percent(top)}
          dy="0.35em"
          textAnchor={anchor}
        >
          {points[index]?.label}
        </text>
      ))}
    </>
  );
}
