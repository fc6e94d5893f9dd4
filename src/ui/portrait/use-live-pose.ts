import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { Expression } from './expression.ts';
import { expressionBetween } from './expression.ts';
import type { Look } from './look.ts';
import { isPosedPart, poseFor, posedAttribute } from './pose.ts';

const moodChangeMs = 220;
const fadeMs = 180;

/** Talking at a few shapes a second, between nearly closed and half open. */
function talk(face: Expression, milliseconds: number): Expression {
  const beat = Math.sin(milliseconds / 83) * 0.5 + Math.sin(milliseconds / 131 + 1) * 0.5;
  const pause = Math.sin(milliseconds / 620) > -0.75 ? 1 : 0.15;
  const mouthOpen = face.mouthOpen * 0.6 + Math.max(0, 0.16 + beat * 0.2) * pause;
  return { ...face, mouthOpen, mouthWidth: face.mouthWidth * (1 - beat * 0.05), press: 0 };
}

function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Moves the drawing to an expression by writing attributes, so that no frame renders React.
 * React must go on rendering the first pose: what it never changes, it never overwrites.
 */
export function useLivePose(
  drawing: RefObject<SVGSVGElement | null>,
  look: Look,
  target: Expression,
  speaking: boolean,
): void {
  const shown = useRef(target);

  useLayoutEffect(() => {
    const svg = drawing.current;
    if (!svg) return undefined;
    const parts = [...svg.querySelectorAll('[data-part]')];
    const draw = (face: Expression) => {
      const pose = poseFor(face, look);
      for (const part of parts) {
        const name = part.getAttribute('data-part') ?? '';
        if (isPosedPart(name)) part.setAttribute(posedAttribute[name], pose[name]);
      }
    };
    const from = shown.current;
    if (from === target && !speaking) {
      draw(target);
      return undefined;
    }
    if (prefersStill()) {
      shown.current = target;
      draw(target);
      if (from !== target) svg.animate({ opacity: [0.35, 1] }, fadeMs);
      return undefined;
    }
    const start = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const share = Math.min(1, Math.max(0, (now - start) / moodChangeMs));
      const face = expressionBetween(from, target, 1 - (1 - share) ** 3);
      shown.current = face;
      draw(speaking ? talk(face, now - start) : face);
      if (share < 1 || speaking) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [drawing, look, target, speaking]);
}
