import type { Expression } from './expression.ts';
import { expressionBetween } from './expression.ts';
import type { Look } from './look.ts';
import { poseWriter } from './pose-writer.ts';
import type { Pose } from './pose.ts';
import { poseFor } from './pose.ts';
import { prefersStill } from './prefers-still.ts';
import { talk } from './talk.ts';

const moodChangeMs = 220;
const moodStepMs = 55;
const talkStepMs = 83;
const fadeMs = 180;

export interface LiveFace {
  /** Turns to an expression, its words going on if it is speaking, until it is told to stop. */
  turnTo: (target: Expression, speaking: boolean) => () => void;
  closeLids: (closed: boolean) => void;
}

/** The face in a drawing that shows `shown` as `pose`. It is drawn a few times a second at most. */
export function liveFace(drawing: Element, look: Look, shown: Expression, pose: Pose): LiveFace {
  const write = poseWriter(drawing, pose);
  let drawn = shown;
  let closed = false;
  const draw = (face: Expression) => {
    drawn = face;
    write(poseFor(closed ? { ...face, lid: 0 } : face, look));
  };
  return {
    closeLids: (value) => {
      if (value === closed) return;
      closed = value;
      draw(drawn);
    },
    turnTo: (target, speaking) => {
      const from = shown;
      if (prefersStill()) {
        shown = target;
        draw(target);
        if (from !== target) drawing.animate({ opacity: [0.35, 1] }, fadeMs);
        return () => undefined;
      }
      let timer: ReturnType<typeof setTimeout> | undefined;
      const start = performance.now();
      const step = () => {
        const now = performance.now() - start;
        const share = from === target ? 1 : Math.min(1, (now + moodStepMs) / moodChangeMs);
        shown = share < 1 ? expressionBetween(from, target, 1 - (1 - share) ** 3) : target;
        draw(speaking ? talk(shown, now) : shown);
        if (share < 1) timer = setTimeout(step, moodStepMs);
        else if (speaking) timer = setTimeout(step, talkStepMs);
      };
      step();
      return () => clearTimeout(timer);
    },
  };
}
