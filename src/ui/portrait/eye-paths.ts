import type { Expression } from './expression.ts';
import type { Look } from './look.ts';
import { pathText } from './path-text.ts';

export interface EyePaths {
  white: string;
  lash: string;
  crease: string;
  lid: string;
  under: string;
}

/** One eye around its own centre; `side` is -1 for the left of the drawing, 1 for the right. */
export function eyePaths(face: Expression, side: -1 | 1, look: Look): EyePaths {
  const lashes = look.feminine ? 2.2 : 0.4;
  const inner = -9.2 * side;
  const outer = 9.8 * side;
  const innerY = 1.4;
  const outerY = -0.2 - look.eyeSlant;
  const lowerY = 4.6 - 8.6 * face.lowerLid;
  const upperY = Math.min(3.6 - 11 * face.lid, lowerY - 0.6);
  const easeIn = -5 * side;
  const easeOut = 5.6 * side;
  const top = upperY * 1.34;
  const bottom = lowerY * 1.34;
  const creaseY = Math.min(top, -7.5) - 4.2;
  const upper = pathText`M${inner} ${innerY}C${easeIn} ${top + 0.6} ${easeOut} ${top - 0.8} ${outer} ${outerY}`;
  return {
    white: `${upper}${pathText`C${easeOut} ${bottom + 0.6} ${easeIn} ${bottom} ${inner} ${innerY}`}Z`,
    lash: `${upper}${pathText`L${outer + side * (0.8 + lashes)} ${outerY - 0.3 - lashes * 0.9}C${easeOut} ${top - 3.6} ${easeIn} ${top - 1.6} ${inner} ${innerY}`}Z`,
    crease: pathText`M${-7 * side} ${-3.6}C${easeIn} ${creaseY + 1} ${easeOut} ${creaseY} ${11 * side} ${outerY - 3}`,
    lid: `${upper}${pathText`C${easeOut} ${creaseY} ${easeIn} ${creaseY + 1} ${inner} ${innerY}`}Z`,
    under: pathText`M${-6 * side} ${bottom * 0.6 + 0.9}Q${side} ${bottom * 0.8 + 1.5} ${9 * side} ${outerY + 0.6}`,
  };
}

/** A brow above that eye, thick inside and tapering out. */
export function browPath(face: Expression, side: -1 | 1, weight: number): string {
  const raise = face.browRaise - side * face.browSkew;
  const half = weight / 2;
  const innerX = side * (-11 + face.furrow * 1.6);
  const innerY = -13.4 - raise - face.browInner;
  const midY = -17.4 - raise * 1.1 - face.browInner * 0.15;
  const outerY = -11.6 - raise * 0.8 + face.browInner * 0.3;
  return pathText`M${innerX} ${innerY + half}C${side * -4} ${midY + half} ${side * 6} ${midY + half} ${side * 13.5} ${outerY}C${side * 6} ${midY - half} ${side * -4} ${midY - half} ${innerX} ${innerY - half}Q${innerX - side} ${innerY} ${innerX} ${innerY + half}Z`;
}
