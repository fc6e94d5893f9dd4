import { pathText } from './path-text.ts';

type Point = readonly [x: number, y: number];

function distance(one: Point, other: Point): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1]);
}

/** The handle at `from` of the curve to `to`, for a line that came from `behind`. */
function handle(from: Point, to: Point, behind: Point): Point {
  const share = (0.36 * distance(from, to)) / distance(behind, to);
  return [from[0] + (to[0] - behind[0]) * share, from[1] + (to[1] - behind[1]) * share];
}

function middle(one: Point, other: Point): Point {
  return [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2];
}

function curveThrough(points: readonly Point[]): string {
  let path = '';
  points.forEach((to, index) => {
    const from = points[index - 1];
    if (!from) return;
    const before = points[index - 2];
    const after = points[index + 1];
    const out = before && handle(from, to, before);
    const back = after ? handle(to, from, after) : middle(to, out ?? from);
    const [x, y] = out ?? middle(from, back);
    path += pathText`C${x} ${y} ${back[0]} ${back[1]} ${to[0]} ${to[1]}`;
  });
  return path;
}

/**
 * The paths here have one letter more than those of SVG: `R`, a round line through the points that
 * follow. It goes on from the last two numbers before it, so none of H, V, A or the small letters.
 */
export function roundedPath(path: string): string {
  let last: Point = [0, 0];
  return path.replace(/([A-Z])([^A-Z]*)/g, (command, letter: string, numbers: string) => {
    const points = [last];
    for (const [, x, y] of numbers.matchAll(/(-?[\d.]+) ?(-?[\d.]+)/g)) {
      last = [Number(x), Number(y)];
      points.push(last);
    }
    return letter === 'R' ? curveThrough(points) : command;
  });
}
