import type { Expression } from './expression.ts';

/** The face a while into its words: a few shapes a second, between nearly closed and half open. */
export function talk(face: Expression, milliseconds: number): Expression {
  const beat = Math.sin(milliseconds / 83) * 0.5 + Math.sin(milliseconds / 131 + 1) * 0.5;
  const pause = Math.sin(milliseconds / 620) > -0.75 ? 1 : 0.15;
  const mouthOpen = face.mouthOpen * 0.6 + Math.max(0, 0.16 + beat * 0.2) * pause;
  return { ...face, mouthOpen, mouthWidth: face.mouthWidth * (1 - beat * 0.05), press: 0 };
}
