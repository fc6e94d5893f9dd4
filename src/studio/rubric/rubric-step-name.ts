import type { Rubric } from '../../scenario/rubric.ts';
import type { RubricEdit } from './rubric-edit.ts';

export type RubricPart = 'dimension' | 'behaviour' | 'lens' | 'step' | 'ending';

/** What a step did to the rubric, for the words on undo and redo. Names are the author's. */
export type RubricStepName =
  | { kind: 'added' | 'removed' | 'moved'; part: RubricPart; id: string }
  /** `key` is the key of the file whose value changed. */
  | { kind: 'changed'; part: RubricPart; id: string; key: string }
  | { kind: 'renamed'; part: RubricPart; id: string; to: string }
  | { kind: 'opened'; fileName: string }
  | { kind: 'reset' }
  /** What another tab wrote was taken over. */
  | { kind: 'other-tab' };

export function rubricStepName(edit: RubricEdit, rubric: Rubric): RubricStepName {
  switch (edit.type) {
    case 'dimension.added':
      return { kind: 'added', part: 'dimension', id: edit.dimension.id };
    case 'behaviour.added':
      return { kind: 'added', part: 'behaviour', id: edit.behaviour.id };
    case 'lens.added':
      return { kind: 'added', part: 'lens', id: edit.lens.id };
    case 'step.added':
      return { kind: 'added', part: 'step', id: edit.step.id };
    case 'dimension.changed':
      return changed('dimension', rubric.dimensions, edit.dimension);
    case 'behaviour.changed':
      return changed('behaviour', rubric.behaviours, edit.behaviour);
    case 'lens.changed':
      return changed('lens', rubric.lenses, edit.lens);
    case 'step.changed': {
      const steps = rubric.lenses.find(({ id }) => id === edit.lens)?.steps ?? [];
      return changed('step', steps, edit.step);
    }
    case 'dimension.removed':
      return { kind: 'removed', part: 'dimension', id: edit.id };
    case 'behaviour.removed':
      return { kind: 'removed', part: 'behaviour', id: edit.id };
    case 'lens.removed':
      return { kind: 'removed', part: 'lens', id: edit.id };
    case 'step.removed':
      return { kind: 'removed', part: 'step', id: edit.id };
    case 'step.moved':
      return { kind: 'moved', part: 'step', id: edit.id };
    case 'dimension.renamed':
      return { kind: 'renamed', part: 'dimension', id: edit.id, to: edit.to };
    case 'behaviour.renamed':
      return { kind: 'renamed', part: 'behaviour', id: edit.id, to: edit.to };
    case 'lens.renamed':
      return { kind: 'renamed', part: 'lens', id: edit.id, to: edit.to };
    case 'step.renamed':
      return { kind: 'renamed', part: 'step', id: edit.id, to: edit.to };
    case 'ending.changed':
      return { kind: 'changed', part: 'ending', id: edit.ending, key: 'points' };
  }
}

function changed(
  part: RubricPart,
  items: readonly { id: string }[],
  next: { id: string },
): RubricStepName {
  const old = new Map<string, unknown>(
    Object.entries(items.find(({ id }) => id === next.id) ?? {}),
  );
  const now = new Map<string, unknown>(Object.entries(next));
  const keys = [...new Set([...now.keys(), ...old.keys()])];
  const key = keys.find((one) => old.get(one) !== now.get(one)) ?? '';
  return { kind: 'changed', part, id: next.id, key };
}
