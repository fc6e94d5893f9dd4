import type { MapSpot } from '../../debrief/tried-map-layout.ts';

const directions: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest stone in the direction of an arrow key; Home and End are the first and the last. */
export function spotBeside(spots: readonly MapSpot[], path: string, key: string): MapSpot | null {
  if (key === 'Home') return spots[0] ?? null;
  if (key === 'End') return spots.at(-1) ?? null;
  const here = spots.find((spot) => spot.path === path);
  const [dx, dy] = directions[key] ?? [0, 0];
  if (here === undefined || (dx === 0 && dy === 0)) return null;
  let best: { spot: MapSpot; far: number } | null = null;
  for (const spot of spots) {
    const ahead = (spot.x - here.x) * dx + (spot.y - here.y) * dy;
    const aside = Math.abs((spot.x - here.x) * dy) + Math.abs((spot.y - here.y) * dx);
    if (ahead < 1 || (dy === 0 && aside > 2.5)) continue;
    const far = ahead + aside * 0.6;
    if (best === null || far < best.far) best = { spot, far };
  }
  return best?.spot ?? null;
}
