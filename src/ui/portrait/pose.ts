import type { Expression } from './expression.ts';
import { browPath, eyePaths } from './eye-paths.ts';
import type { Look } from './look.ts';
import { mouthPaths } from './mouth-paths.ts';
import { pathText, short } from './path-text.ts';

/** The attribute that each moving part of the drawing gets from an expression. */
export const posedAttribute = {
  head: 'transform',
  body: 'transform',
  features: 'transform',
  beard: 'transform',
  whiteLeft: 'd',
  whiteRight: 'd',
  lashLeft: 'd',
  lashRight: 'd',
  creaseLeft: 'd',
  creaseRight: 'd',
  lidLeft: 'd',
  lidRight: 'd',
  underLeft: 'd',
  underRight: 'd',
  irisLeft: 'transform',
  irisRight: 'transform',
  pupilLeft: 'r',
  pupilRight: 'r',
  browLeft: 'd',
  browRight: 'd',
  lips: 'd',
  mouth: 'd',
  teeth: 'd',
  tongue: 'd',
  below: 'd',
  furrow: 'opacity',
  flush: 'opacity',
  tear: 'opacity',
  creases: 'opacity',
} as const;

export type PosedPart = keyof typeof posedAttribute;
export type Pose = Record<PosedPart, string>;

export function isPosedPart(name: string): name is PosedPart {
  return name in posedAttribute;
}

/** The drawing's attributes for one expression on one person. */
export function poseFor(face: Expression, look: Look): Pose {
  const lashes = look.feminine ? 2.2 : 0.4;
  const left = eyePaths(face, -1, look.eyeSlant, lashes);
  const right = eyePaths(face, 1, look.eyeSlant, lashes);
  const mouth = mouthPaths(face, look.lips);
  const head = pathText`translate(0 ${face.pitch * 0.8 + Math.max(0, -face.shoulders) * 0.4}) rotate(${face.tilt} 0 62)`;
  const pupil = short(2.5 * face.pupil);
  return {
    head,
    body: pathText`translate(0 ${-face.shoulders * 0.9})`,
    features: pathText`translate(${face.yaw + 2} ${face.pitch})`,
    beard: pathText`translate(${face.yaw * 0.4 + 0.6} ${face.pitch * 0.3 + face.mouthOpen * 4})`,
    whiteLeft: left.white,
    whiteRight: right.white,
    lashLeft: left.lash,
    lashRight: right.lash,
    creaseLeft: left.crease,
    creaseRight: right.crease,
    lidLeft: left.lidSkin,
    lidRight: right.lidSkin,
    underLeft: left.under,
    underRight: right.under,
    irisLeft: left.iris,
    irisRight: right.iris,
    pupilLeft: pupil,
    pupilRight: pupil,
    browLeft: browPath(face, -1, look.browWeight),
    browRight: browPath(face, 1, look.browWeight),
    lips: mouth.lips,
    mouth: mouth.mouth,
    teeth: mouth.teeth,
    tongue: mouth.tongue,
    below: mouth.below,
    furrow: short(face.furrow * 0.75),
    flush: short(0.16 + face.flush * 0.44),
    tear: short(face.tear),
    creases: short(Math.max(0, Math.abs(face.smile) - 0.3) * (look.age === 'young' ? 0.6 : 1)),
  };
}
