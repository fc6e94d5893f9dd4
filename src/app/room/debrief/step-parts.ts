import type { DebriefStep } from '../../../room/room.ts';
import type { DebriefView, DividedMoment } from '../../../room/room-view.ts';

/** Something to look at in a step of the debrief. */
export type StepPart =
  | { kind: 'reactions' | 'square' | 'observers' | 'questions' | 'learnings' }
  | { kind: 'bravest' | 'recommend' }
  | { kind: 'moments'; moments: readonly DividedMoment[]; withFeedback: boolean };

/** What a step has to look at, in order. */
export function stepParts(
  step: DebriefStep,
  debrief: DebriefView,
  discuss: readonly string[],
): StepPart[] {
  const { divided, recommend } = debrief;
  const moments = (withFeedback: boolean): StepPart[] =>
    divided.length === 0 ? [] : [{ kind: 'moments', moments: divided, withFeedback }];
  switch (step) {
    case 'reactions':
      return [{ kind: 'reactions' }];
    case 'description':
      return [{ kind: 'square' }, ...moments(false)];
    case 'analysis': {
      const parts: StepPart[] = [...moments(true), { kind: 'observers' }];
      return discuss.length === 0 ? parts : [...parts, { kind: 'questions' }];
    }
    case 'summary': {
      const parts: StepPart[] = [{ kind: 'learnings' }, { kind: 'bravest' }];
      return recommend === null ? parts : [...parts, { kind: 'recommend' }];
    }
  }
}

/** The same for a wall, which shows one at a time, each moment by itself, and nothing that is empty. */
export function wallParts(
  step: DebriefStep,
  debrief: DebriefView,
  discuss: readonly string[],
): StepPart[] {
  return stepParts(step, debrief, discuss).flatMap((part): StepPart[] => {
    if (part.kind === 'observers' && debrief.observers.count === 0) return [];
    if (part.kind === 'square' && debrief.plays === 0 && debrief.divided.length > 0) return [];
    if (part.kind !== 'moments') return [part];
    return part.moments.map((moment) => ({ ...part, moments: [moment] }));
  });
}

/** Where the wall stands among its parts; the last one if there are fewer by now. */
export function partOnTheWall(part: number, parts: readonly StepPart[]): number {
  return Math.max(0, Math.min(part, parts.length - 1));
}
