export interface Point {
  x: number;
  y: number;
}

export type Curve = readonly [Point, Point, Point, Point];

/** The way from one stone to another; one that does not lead onwards swings out to the side. */
export function wayCurve(from: Point, to: Point, lane: number): Curve {
  const aside = lane * 0.9;
  const down = to.y - from.y;
  if (down > 2) {
    const pull = down * 0.45;
    return [
      from,
      { x: from.x + aside * 2, y: from.y + pull },
      { x: to.x + aside, y: to.y - pull },
      to,
    ];
  }
  const side = to.x >= from.x ? 1 : -1;
  if (down > -2) {
    const bow = 1.6 + Math.abs(to.x - from.x) * 0.1 + lane * 0.5;
    return [from, { x: from.x + side, y: from.y - bow }, { x: to.x - side, y: to.y - bow }, to];
  }
  const swing = side * (2.2 + Math.abs(down) * 0.25) + aside;
  return [from, { x: from.x + swing, y: from.y }, { x: to.x + swing, y: to.y }, to];
}

function between(one: Point, other: Point, share: number): Point {
  return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share };
}

/** The first part of a curve, up to that share of it. */
export function curveUpTo([a, b, c, d]: Curve, share: number): Curve {
  const ab = between(a, b, share);
  const bc = between(b, c, share);
  const cd = between(c, d, share);
  const abc = between(ab, bc, share);
  return [a, ab, abc, between(abc, between(bc, cd, share), share)];
}

export function curvePath([a, b, c, d]: Curve): string {
  const at = ({ x, y }: Point) => `${x.toFixed(2)} ${y.toFixed(2)}`;
  return `M${at(a)}C${at(b)} ${at(c)} ${at(d)}`;
}

/** A point on the curve, and the direction there in degrees. */
export function onCurve(curve: Curve, share: number): Point & { angle: number } {
  const [, , before, point] = curveUpTo(curve, share);
  const angle = (Math.atan2(point.y - before.y, point.x - before.x) * 180) / Math.PI;
  return { ...point, angle };
}
