import type { MapPoint } from './map-layout.ts';

/** A point that a way passes, towards the far shore or away from it. */
export interface Turn extends MapPoint {
  heading: 1 | -1;
}

/** How far a way swings out where it turns round. */
const swing = 44;

export function curveThrough(turns: readonly Turn[]): string {
  const [first] = turns;
  if (first === undefined) return '';
  let path = `M${round(first.x)} ${round(first.y)}`;
  turns.forEach((turn, index) => {
    const last = turns[index - 1];
    if (last === undefined) return;
    if (last.heading === turn.heading && last.y === turn.y) {
      path += `H${round(turn.x)}`;
      return;
    }
    const along = (turn.x - last.x) * last.heading;
    const pull = last.heading === turn.heading ? Math.max(Math.abs(along) / 2, 24) : swing;
    const [one, other] = [last.x + last.heading * pull, turn.x - turn.heading * pull];
    path += `C${round(one)} ${round(last.y)} ${round(other)} ${round(turn.y)} ${round(turn.x)} ${round(turn.y)}`;
  });
  return path;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
