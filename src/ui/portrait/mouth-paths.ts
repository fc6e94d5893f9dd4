import type { Expression } from './expression.ts';
import { pathText } from './path-text.ts';

export interface MouthPaths {
  lips: string;
  mouth: string;
  teeth: string;
  tongue: string;
  below: string;
}

/** The mouth around its own centre; `fullness` of the lips from 0 to 1. */
export function mouthPaths(face: Expression, fullness: number): MouthPaths {
  const half = 13.2 * face.mouthWidth + face.smile * 1.6;
  const left = -half;
  const lift = face.smile * 4.6;
  const leftY = -lift + face.mouthSkew;
  const rightY = -lift - face.mouthSkew;
  const open = face.mouthOpen;
  const bend = face.smile * 3.4;
  const upper = bend - open * 5;
  const lower = bend + open * 19 + 1.1 - face.press * 0.3;
  const third = half * 0.42;
  const top = pathText`C${-third} ${upper + 0.2} ${-third * 0.5} ${upper + 0.3} 0 ${upper * 1.02 + 0.3}S${third} ${upper - 0.2} ${half} ${rightY}`;
  const inner = pathText`M${left} ${leftY}`;
  const back = pathText`C${third * 1.25} ${lower} ${-third * 1.25} ${lower} ${left} ${leftY}Z`;
  const show = fullness * (1 - face.press * 0.75);
  const lipTop = Math.min(leftY, rightY, upper * 0.75) * 0.4 + upper * 0.6 - 3.6 * show;
  const lipBottom = lower * 0.86 + 6.2 * show;
  const lips = pathText`M${left + 1} ${leftY}Q${-third} ${lipTop} ${-2.4} ${lipTop}Q0 ${lipTop + 1.4} 2.4 ${lipTop}Q${third} ${lipTop} ${half - 1} ${rightY}C${third} ${lipBottom} ${-third} ${lipBottom} ${left + 1} ${leftY}Z`;
  const bite = Math.min(open * 12, 4.6) * face.teeth;
  const edge = half * 0.8;
  const edgeY = leftY * 0.45 + upper * 0.3;
  const belowY = lower * 0.78 + 5 + 2.5 * show;
  return {
    lips,
    mouth: inner + top + back,
    teeth: pathText`M${-edge} ${edgeY}Q0 ${upper * 1.1 + 0.9} ${edge} ${edgeY - face.mouthSkew * 0.5}Q0 ${upper + bite * 2 + 0.9} ${-edge} ${edgeY}Z`,
    tongue: pathText`M${-half * 0.42} ${lower * 0.62 + leftY * 0.1}Q0 ${lower * 0.62 - open * 7} ${half * 0.42} ${lower * 0.62 + rightY * 0.1}Q0 ${lower * 0.92} ${-half * 0.42} ${lower * 0.62 + leftY * 0.1}Z`,
    below: pathText`M${-4.6} ${belowY}Q0.4 ${belowY + 1.6 - face.smile} ${5} ${belowY - 0.2}`,
  };
}
