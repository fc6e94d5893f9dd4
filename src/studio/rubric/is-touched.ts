import type { ScenarioEffect } from './rubric-effect.ts';

/** Whether another rubric makes any difference to a scenario. */
export function isTouched({ isChanged, emptied, missing, loops }: ScenarioEffect): boolean {
  return isChanged || emptied.length + missing.length + loops.length > 0;
}
