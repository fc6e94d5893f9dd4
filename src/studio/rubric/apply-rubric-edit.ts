import type { Lens, LensStep, Rubric } from '../../scenario/rubric.ts';
import type { RubricEdit } from './rubric-edit.ts';
import { withItem, withMovedItem, withNewItem, withoutItem, withRenamedItem } from './with-item.ts';

/**
 * The rubric after an edit. An edit of what is not there changes nothing, nor does one that would
 * leave the rubric without dimensions or behaviours, or a lens without steps.
 */
export function applyRubricEdit(rubric: Rubric, edit: RubricEdit): Rubric {
  const next = edited(rubric, edit);
  return next.dimensions.length === 0 || next.behaviours.length === 0 ? rubric : next;
}

function edited(rubric: Rubric, edit: RubricEdit): Rubric {
  const { dimensions, behaviours, lenses, endings } = rubric;
  switch (edit.type) {
    case 'dimension.added':
      return { ...rubric, dimensions: withNewItem(dimensions, edit.dimension) };
    case 'dimension.changed':
      return { ...rubric, dimensions: withItem(dimensions, edit.dimension) };
    case 'dimension.removed': {
      const gone = behaviours.filter(({ dimension }) => dimension === edit.id);
      const left = gone.reduce((next, { id }) => withoutBehaviour(next, id), rubric);
      return { ...left, dimensions: withoutItem(dimensions, edit.id) };
    }
    case 'dimension.renamed': {
      if (dimensions.some(({ id }) => id === edit.to)) return rubric;
      const moved = behaviours.map((one) =>
        one.dimension === edit.id ? { ...one, dimension: edit.to } : one,
      );
      const renamed = withRenamedItem(dimensions, edit.id, edit.to);
      return { ...rubric, dimensions: renamed, behaviours: moved };
    }
    case 'behaviour.added': {
      const { dimension } = edit.behaviour;
      const last = behaviours.findLastIndex((one) => one.dimension === dimension);
      const after = last < 0 ? behaviours.length - 1 : last;
      return { ...rubric, behaviours: withNewItem(behaviours, edit.behaviour, after) };
    }
    case 'behaviour.changed':
      return { ...rubric, behaviours: withItem(behaviours, edit.behaviour) };
    case 'behaviour.removed':
      return withoutBehaviour(rubric, edit.id);
    case 'behaviour.renamed': {
      if (behaviours.some(({ id }) => id === edit.to)) return rubric;
      const renamed = withRenamedItem(behaviours, edit.id, edit.to);
      const follow = (id: string) => (id === edit.id ? edit.to : id);
      return withStepBehaviours({ ...rubric, behaviours: renamed }, edit.id, (ids) =>
        ids.map(follow),
      );
    }
    case 'lens.added':
      return { ...rubric, lenses: withNewItem(lenses, edit.lens) };
    case 'lens.changed':
      return { ...rubric, lenses: withItem(lenses, edit.lens) };
    case 'lens.removed':
      return { ...rubric, lenses: withoutItem(lenses, edit.id) };
    case 'lens.renamed':
      return { ...rubric, lenses: withRenamedItem(lenses, edit.id, edit.to) };
    case 'step.added':
      return withSteps(rubric, edit.lens, (steps) => withNewItem(steps, edit.step));
    case 'step.changed':
      return withSteps(rubric, edit.lens, (steps) => withItem(steps, edit.step));
    case 'step.removed':
      return withSteps(rubric, edit.lens, (steps) => withoutItem(steps, edit.id));
    case 'step.moved':
      return withSteps(rubric, edit.lens, (steps) => withMovedItem(steps, edit.id, edit.by));
    case 'step.renamed':
      return withSteps(rubric, edit.lens, (steps) => withRenamedItem(steps, edit.id, edit.to));
    case 'ending.changed':
      return { ...rubric, endings: { ...endings, [edit.ending]: edit.points } };
  }
}

function withSteps(
  rubric: Rubric,
  id: string,
  change: (steps: readonly LensStep[]) => LensStep[],
): Rubric {
  const lens = rubric.lenses.find((one) => one.id === id);
  if (lens === undefined) return rubric;
  const steps = change(lens.steps);
  return steps.length === 0
    ? rubric
    : { ...rubric, lenses: withItem(rubric.lenses, { ...lens, steps }) };
}

function withoutBehaviour(rubric: Rubric, id: string): Rubric {
  const left = { ...rubric, behaviours: withoutItem(rubric.behaviours, id) };
  return withStepBehaviours(left, id, (ids) => ids.filter((one) => one !== id));
}

/** Of the steps that use it only. */
function withStepBehaviours(
  rubric: Rubric,
  behaviour: string,
  change: (ids: readonly string[]) => string[],
): Rubric {
  const inLens = (lens: Lens): Lens => ({
    ...lens,
    steps: lens.steps.map((step) =>
      step.behaviours.includes(behaviour) ? { ...step, behaviours: change(step.behaviours) } : step,
    ),
  });
  return { ...rubric, lenses: rubric.lenses.map(inLens) };
}
