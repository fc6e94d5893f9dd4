import type { Rubric } from '../../scenario/rubric.ts';

export interface StepUse {
  lens: string;
  step: string;
}

/** Where lenses use a behaviour, by their labels: what a removal would take it out of. */
export function stepsUsing({ lenses }: Rubric, behaviour: string): StepUse[] {
  return lenses.flatMap((lens) =>
    lens.steps
      .filter((step) => step.behaviours.includes(behaviour))
      .map((step) => ({ lens: lens.label, step: step.label })),
  );
}
