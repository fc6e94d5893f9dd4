import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { startBlinking } from './blinking.ts';
import type { Expression } from './expression.ts';
import type { LiveFace } from './live-face.ts';
import { liveFace } from './live-face.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';

interface Motion {
  look: Look;
  /** What React renders, always: what it never changes, it never overwrites. */
  first: Pose;
  target: Expression;
  speaking: boolean;
  blinks: boolean;
}

/** Moves the drawing to an expression by writing attributes, so that no shape renders React. */
export function useLivePose(
  drawing: RefObject<Element | null>,
  { look, first, target, speaking, blinks }: Motion,
): void {
  const face = useRef<LiveFace>(null);

  useLayoutEffect(() => {
    if (!drawing.current) return undefined;
    face.current ??= liveFace(drawing.current, look, target, first);
    return face.current.turnTo(target, speaking);
  }, [drawing, look, first, target, speaking]);

  useEffect(() => {
    if (!blinks) return undefined;
    return startBlinking(look.blinkSeconds, (closed) => face.current?.closeLids(closed));
  }, [look, blinks]);
}
