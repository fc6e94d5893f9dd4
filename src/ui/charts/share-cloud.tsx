import styles from './share-cloud.module.css';
import { leftOf, percent, topOf } from './square-places.ts';

/** So much of a whole lies at a point of the square; both coordinates 0–100. */
export interface SquareShare {
  across: number;
  up: number;
  share: number;
}

const least = 0.7;
const widest = 4;

/** Dots whose area is their share, the largest of them as wide as there is room for. */
export function ShareCloud({ shares }: { shares: readonly SquareShare[] }) {
  const most = shares.reduce((largest, { share }) => Math.max(largest, share), 0);
  return shares.map(({ across, up, share }, index) => (
    <circle
      key={index}
      className={styles.dot}
      cx={percent(leftOf(across))}
      cy={percent(topOf(up))}
      r={percent(Math.max(least, widest * Math.sqrt(share / most)))}
    />
  ));
}
