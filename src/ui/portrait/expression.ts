import { moodExpressions } from './mood-expressions.ts';
import type { PortraitMood } from './portrait-mood.ts';

/** A face as numbers. Lengths are in units of the drawing (a head is 112 high), up is positive. */
export interface Expression {
  browRaise: number;
  /** Inner ends of the brows: up in worry, down in anger. */
  browInner: number;
  /** One brow above the other. */
  browSkew: number;
  furrow: number;
  /** Upper lid: 0 closed, 1 open, above 1 wide. */
  lid: number;
  /** Lower lid: 0 at rest, 1 pushed up by the cheek. */
  lowerLid: number;
  gazeX: number;
  gazeY: number;
  pupil: number;
  smile: number;
  mouthWidth: number;
  mouthOpen: number;
  teeth: number;
  mouthSkew: number;
  /** Lips pressed together: 0 to 1. */
  press: number;
  tilt: number;
  /** Chin to the chest: positive looks down. */
  pitch: number;
  yaw: number;
  shoulders: number;
  flush: number;
  tear: number;
}

/** Its order is that of the table of moods: first what most moods change. */
const atRest: Expression = {
  smile: 0,
  lid: 0.95,
  browRaise: 0,
  browInner: 0,
  shoulders: 0,
  tilt: 0,
  mouthWidth: 1,
  lowerLid: 0,
  pitch: 0,
  gazeY: 0,
  furrow: 0,
  gazeX: 0,
  mouthOpen: 0,
  press: 0,
  flush: 0,
  browSkew: 0,
  mouthSkew: 0,
  teeth: 0,
  tear: 0,
  pupil: 1,
  yaw: 0,
};

function isExpressionKey(key: string): key is keyof Expression {
  return key in atRest;
}

const expressionKeys = Object.keys(atRest).filter(isExpressionKey);

export interface Meters {
  trust?: number | undefined;
  heat?: number | undefined;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** The face of a mood, nudged by the meters (0 to 1); trust of a half and heat of 0 change nothing. */
export function expressionFor(
  mood: PortraitMood,
  { trust = 0.5, heat = 0 }: Meters = {},
): Expression {
  const face = { ...atRest };
  expressionKeys.forEach((key, column) => {
    face[key] = moodExpressions[mood][column] ?? face[key];
  });
  const distrust = clamp(1 - 2 * trust, -1, 1);
  const warmth = clamp(heat, 0, 1);
  return {
    ...face,
    browRaise: face.browRaise - 2.5 * warmth - 0.8 * distrust,
    browInner: face.browInner - 2.5 * warmth,
    furrow: clamp(face.furrow + 0.4 * warmth + 0.15 * distrust, 0, 1),
    lid: clamp(face.lid - 0.2 * Math.max(0, distrust), 0, 1.4),
    lowerLid: clamp(face.lowerLid + 0.22 * Math.max(0, distrust), 0, 1),
    smile: clamp(face.smile - 0.18 * distrust - 0.12 * warmth, -1, 1),
    press: clamp(face.press + 0.25 * warmth, 0, 1),
    shoulders: face.shoulders + 2 * warmth,
    flush: clamp(face.flush + 0.5 * warmth, 0, 1),
  };
}

/** The face a share of the way (0 to 1) from one expression to another. */
export function expressionBetween(from: Expression, to: Expression, share: number): Expression {
  const between = { ...to };
  for (const key of expressionKeys) {
    between[key] = from[key] + (to[key] - from[key]) * share;
  }
  return between;
}
