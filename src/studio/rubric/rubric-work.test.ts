import fc from 'fast-check';
import { expect, it } from 'vitest';
import { builtInRubric } from '../../../tests/support/built-in-scenario.ts';
import type { RubricEdit } from './rubric-edit.ts';
import {
  type RubricWork,
  rubricRedone,
  rubricUndone,
  rubricWorkOf,
  withRubricEdit,
} from './rubric-work.ts';

const start = rubricWorkOf({ source: '', rubric: builtInRubric });
const names = {
  id: 'names-feeling',
  label: 'Names the feeling',
  dimension: 'feel',
  points: 2,
  explain: builtInRubric.behaviours[0]?.explain ?? '',
};

function typed(work: RubricWork, label: string, at: number): RubricWork {
  return withRubricEdit(work, { type: 'behaviour.changed', behaviour: { ...names, label } }, at);
}

it('takes typing without a pause as one step, and another value as another', () => {
  const work = typed(typed(typed(start, 'N', 0), 'Na', 400), 'Nam', 1800);
  expect(work.past.map(({ name }) => name)).toEqual([
    { kind: 'changed', part: 'behaviour', id: names.id, key: 'label' },
  ]);
  expect(typed(work, 'Name', 9000).past).toHaveLength(2);
  expect(rubricUndone(work).now).toBe(start.now);
});

it('makes no step of what changes nothing', () => {
  const taken: RubricEdit = { type: 'behaviour.renamed', id: names.id, to: 'accepts-feeling' };
  expect(withRubricEdit(start, taken, 0)).toBe(start);
  const all = builtInRubric.dimensions.reduce(
    (work, { id }) => withRubricEdit(work, { type: 'dimension.removed', id }, 0),
    start,
  );
  expect(all.now.rubric.dimensions).toHaveLength(1);
  expect(all.now.rubric.behaviours.length).toBeGreaterThan(0);
});

it('comes back to every moment by undoing, and forth by doing again', () => {
  const edits = fc.array(
    fc.oneof(
      fc
        .constantFrom(...builtInRubric.behaviours)
        .map(({ id }): RubricEdit => ({ type: 'behaviour.removed', id })),
      fc
        .constantFrom(...builtInRubric.lenses)
        .map(({ id }): RubricEdit => ({ type: 'lens.removed', id })),
      fc
        .integer({ min: -9, max: 9 })
        .map((points): RubricEdit => ({ type: 'ending.changed', ending: 'lost', points })),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(edits, (all) => {
      const done = all.reduce((work, edit, at) => withRubricEdit(work, edit, at * 5000), start);
      let work = done;
      const moments = [work.now.rubric];
      for (let steps = done.past.length; steps > 0; steps--) {
        work = rubricUndone(work);
        moments.push(work.now.rubric);
      }
      expect(work.now).toBe(start.now);
      for (const moment of moments.toReversed()) {
        expect(work.now.rubric).toBe(moment);
        work = rubricRedone(work);
      }
      expect(work.past).toEqual(done.past);
    }),
    { seed: 3 },
  );
});
