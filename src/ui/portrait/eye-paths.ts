import type { Expression } from './expression.ts';
import { pathText } from './path-text.ts';

export interface EyePaths {
  white: string;
  lash: string;
  crease: string;
  lidSkin: string;
  under: string;
  iris: string;
}

/** One eye around its own centre; `side` is -1 for the left of the drawing, 1 for the right. */
export function eyePaths(face: Expression, side: -1 | 1, slant: number, lashes: number): EyePaths {
  const inner = -9.2 * side;
  const outer = 9.8 * side;
  const innerY = 1.4;
  const outerY = -0.2 - slant;
  const lowerY = 4.6 - 8.6 * face.lowerLid;
  const upperY = Math.min(3.6 - 11 * face.lid, lowerY - 0.6);
  const ease = 4.2 * side;
  const top = upperY * 1.34;
  const bottom = lowerY * 1.34;
  const upper = pathText`M${inner} ${innerY}C${inner + ease} ${top + 0.6} ${outer - ease} ${top - 0.8} ${outer} ${outerY}`;
  const lowerBack = pathText`C${outer - ease * 0.8} ${bottom + 0.6} ${inner + ease} ${bottom} ${inner} ${innerY}`;
  const flick = outer + side * (0.8 + lashes);
  const flickY = outerY - 0.3 - lashes * 0.9;
  const creaseY = Math.min(top, -7.5) - 4.2;
  return {
    white: `${upper}${lowerBack}Z`,
    lash:
      upper +
      pathText`L${flick} ${flickY}C${outer - ease * 0.9} ${top - 3.6} ${inner + ease * 0.9} ${top - 1.6} ${inner - side * 0.6} ${innerY - 0.2}Z`,
    crease: pathText`M${inner + side * 2} ${-3.6}C${inner + ease} ${creaseY + 1} ${outer - ease} ${creaseY} ${outer + side * 1.6} ${outerY - 3}`,
    lidSkin: `${upper}${pathText`C${outer - ease} ${creaseY} ${inner + ease} ${creaseY + 1} ${inner} ${innerY}`}Z`,
    under: pathText`M${inner + side * 3.4} ${bottom * 0.62 + 0.9}Q${side} ${bottom * 0.78 + 1.5} ${outer - side * 0.4} ${outerY + 0.6}`,
    iris: pathText`translate(${face.gazeX * 4.2} ${face.gazeY * 2.6 - 0.9})`,
  };
}

/** A brow above that eye, thick inside and tapering out. */
export function browPath(face: Expression, side: -1 | 1, weight: number): string {
  const raise = face.browRaise - side * face.browSkew;
  const innerX = side * (-11 + face.furrow * 1.6);
  const innerY = -13.4 - raise - face.browInner;
  const midX = side * 1.5;
  const midY = -17.4 - raise * 1.1 - face.browInner * 0.15;
  const outerX = side * 13.5;
  const outerY = -11.6 - raise * 0.8 + face.browInner * 0.3;
  const half = weight / 2;
  return pathText`M${innerX} ${innerY + half}C${midX - side * 5} ${midY + half - 0.4} ${midX + side * 4} ${midY + half} ${outerX} ${outerY}C${midX + side * 4} ${midY - half} ${midX - side * 6} ${midY - half} ${innerX + side * 0.6} ${innerY - half}Q${innerX - side * 0.8} ${innerY} ${innerX} ${innerY + half}Z`;
}
