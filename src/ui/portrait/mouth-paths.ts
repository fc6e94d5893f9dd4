import type { Expression } from './expression.ts';
import { pathText } from './path-text.ts';

export interface MouthPaths {
  lips: string;
  mouth: string;
  teeth: string;
  tongue: string;
  below: string;
}

/** Where the handles of a curve lie so that its middle comes to `middle` between ends at `end`. */
function handle(middle: number, end: number): number {
  return (middle - end / 4) / 0.75;
}

/** The mouth around its own centre; `fullness` of the lips from 0 to 1. */
export function mouthPaths(face: Expression, fullness: number): MouthPaths {
  const { smile, mouthOpen: open, mouthSkew, press } = face;
  const half = 13 * face.mouthWidth + smile * 1.8;
  const lift = smile * 4.4;
  const left = -lift + mouthSkew;
  const right = -lift - mouthSkew;
  const upper = smile * 2.2 - open * 4.5;
  const lower = upper + 1.2 - press * 0.4 + open * 17;
  const inset = half * (0.5 + open * 0.3);
  const show = fullness * (1 - press * 0.6);
  const top = upper - 3.4 * show;
  const bottom = lower + 4.4 * show;
  const ends = (left + right) / 2;

  const upperEdge = pathText`C${-half * 0.55} ${handle(upper, left) - 0.2} ${-half * 0.2} ${upper - 0.6} 0 ${upper + 0.3}C${half * 0.2} ${upper - 0.6} ${half * 0.55} ${handle(upper, right) - 0.2} ${half} ${right}`;
  const lowerEdge = pathText`C${inset} ${handle(lower, right)} ${-inset} ${handle(lower, left)} ${-half} ${left}Z`;

  const bite = Math.min(open * 10, 5) * face.teeth;
  const edge = half * 0.76;
  const edgeY = ends * 0.5 + upper * 0.5 + open * 1.4;
  const tongueY = lower - open * 4.4;
  const belowY = bottom + 3.4;
  return {
    lips: pathText`M${-half + 1} ${left}Q${-half * 0.4} ${top + 0.2} -2.6 ${top}Q0 ${top + 1.5} 2.6 ${top}Q${half * 0.4} ${top + 0.2} ${half - 1} ${right}C${inset * 0.9} ${handle(bottom, right)} ${-inset * 0.9} ${handle(bottom, left)} ${-half + 1} ${left}Z`,
    mouth: pathText`M${-half} ${left}` + upperEdge + lowerEdge,
    teeth: pathText`M${-edge} ${edgeY}Q0 ${upper * 2 - edgeY + 1} ${edge} ${edgeY - mouthSkew * 0.6}C${edge * 0.8} ${handle(upper + bite, edgeY)} ${-edge * 0.8} ${handle(upper + bite, edgeY)} ${-edge} ${edgeY}Z`,
    tongue: pathText`M${-half * 0.4} ${tongueY + open * 1.6}Q0 ${tongueY - open * 4.6} ${half * 0.4} ${tongueY + open * 1.6}Q0 ${lower * 2 - tongueY - open * 3.4} ${-half * 0.4} ${tongueY + open * 1.6}Z`,
    below: pathText`M-4.6 ${belowY}Q0.4 ${belowY + 1.4 - smile} 5 ${belowY - 0.2}`,
  };
}
