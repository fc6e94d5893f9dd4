import type { Expression } from './expression.ts';
import { browPath, eyePaths } from './eye-paths.ts';
import type { Look } from './look.ts';
import { mouthPaths } from './mouth-paths.ts';
import { pathText, short } from './path-text.ts';

const attributes: Readonly<Record<string, string>> = {
  head: 'transform',
  body: 'transform',
  features: 'transform',
  beard: 'transform',
  iris: 'transform',
  pupil: 'r',
  furrow: 'opacity',
  flush: 'opacity',
  tear: 'opacity',
  creases: 'opacity',
};

/** The attribute that a moving part of the drawing gets from an expression. */
export function attributeOf(part: PosedPart): string {
  return attributes[part] ?? 'd';
}

/** The drawing's attributes for one expression on one person. */
export function poseFor(face: Expression, look: Look) {
  const left = eyePaths(face, -1, look);
  const right = eyePaths(face, 1, look);
  return {
    ...mouthPaths(face, look.lips),
    head: pathText`translate(0 ${face.pitch * 0.8 + Math.max(0, -face.shoulders) * 0.4}) rotate(${face.tilt} 0 62)`,
    body: pathText`translate(0 ${-face.shoulders * 0.9})`,
    features: pathText`translate(${face.yaw + 2} ${face.pitch})`,
    beard: pathText`translate(${face.yaw * 0.4 + 0.6} ${face.pitch * 0.3 + face.mouthOpen * 4})`,
    whiteLeft: left.white,
    whiteRight: right.white,
    lashLeft: left.lash,
    lashRight: right.lash,
    creaseLeft: left.crease,
    creaseRight: right.crease,
    lidLeft: left.lid,
    lidRight: right.lid,
    underLeft: left.under,
    underRight: right.under,
    browLeft: browPath(face, -1, look.browWeight),
    browRight: browPath(face, 1, look.browWeight),
    iris: pathText`translate(${face.gazeX * 4.2} ${face.gazeY * 2.6 - 0.9})`,
    pupil: short(2.5 * face.pupil),
    furrow: short(face.furrow * 0.75),
    flush: short(0.16 + face.flush * 0.44),
    tear: short(face.tear),
    creases: short(Math.max(0, Math.abs(face.smile) - 0.3) * (look.age === 'young' ? 0.6 : 1)),
  } satisfies Record<string, string>;
}

export type Pose = ReturnType<typeof poseFor>;
export type PosedPart = keyof Pose;

export function isPosedPart(name: string, pose: Pose): name is PosedPart {
  return name in pose;
}
