export interface Point {
  x: number;
  y: number;
}

export type Curve = readonly [Point, Point, Point, Point];

/** The way from one stone to another; one that does not lead onwards swings out to the side. */
export function wayCurve(from: Point, to: Point): Curve {
  const down = to.y - from.y;
  if (down > 2) {
    const pull = down * 0.45;
    return [from, { x: from.x, y: from.y + pull }, { x: to.x, y: to.y - pull }, to];
  }
  const side = to.x >= from.x ? 1 : -1;
  const bow = 1.2 + Math.abs(down) * 0.3;
  return down > -2
    ? [
        from,
        { x: from.x + side, y: from.y - bow * 1.6 },
        { x: to.x - side, y: to.y - bow * 1.6 },
        to,
      ]
    : [from, { x: from.x + side * bow, y: from.y }, { x: to.x + side * bow, y: to.y }, to];
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
