import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { builtInRubric } from '../../../tests/support/built-in-scenario.ts';
import type { Rubric } from '../../scenario/rubric.ts';
import { endingKinds } from '../../scenario/scenario.ts';
import { applyRubricEdit } from './apply-rubric-edit.ts';
import { readRubric, writeRubric } from './read-rubric.ts';
import type { RubricEdit } from './rubric-edit.ts';

const source = readFileSync(join(import.meta.dirname, '../../../scenarios/rubric.yaml'), 'utf8');
const lines = source.split('\n');

function written(...edits: RubricEdit[]): string {
  return writeRubric(source, edits.reduce(applyRubricEdit, builtInRubric)).source;
}

const ids = builtInRubric.behaviours.map(({ id }) => id);
const behaviourAt = (at: number) => {
  const found = builtInRubric.behaviours[at];
  if (found === undefined) throw new Error('There are that many behaviours.');
  return found;
};
const words = fc.constantFrom('Sagt es: leise', 'a # b', "it's", '“so”', '- no list', 'yes', '7');
const anyPlace = fc.nat(ids.length - 1);
const newId = fc.integer({ min: 1, max: 9 }).map((number) => `new-${number}`);
const lens = fc.constantFrom(...builtInRubric.lenses);

const anyEdit: fc.Arbitrary<RubricEdit> = fc.oneof(
  fc
    .tuple(anyPlace, fc.integer({ min: -3, max: 3 }), words)
    .map(([at, points, explain]): RubricEdit => ({
      type: 'behaviour.changed',
      behaviour: { ...behaviourAt(at), points, explain },
    })),
  anyPlace.map((at): RubricEdit => ({ type: 'behaviour.removed', id: behaviourAt(at).id })),
  fc
    .tuple(anyPlace, newId)
    .map(([at, to]): RubricEdit => ({ type: 'behaviour.renamed', id: behaviourAt(at).id, to })),
  fc.tuple(anyPlace, newId, words).map(([at, id, label]): RubricEdit => ({
    type: 'behaviour.added',
    behaviour: { ...behaviourAt(at), id, label },
  })),
  fc
    .tuple(lens, fc.nat(3), fc.constantFrom(-1, 1, 2))
    .map(([{ id, steps }, at, by]): RubricEdit => ({
      type: 'step.moved',
      lens: id,
      id: steps[at]?.id ?? '',
      by,
    })),
  fc
    .tuple(fc.constantFrom(...builtInRubric.dimensions), newId, words)
    .map(([{ id }, to]): RubricEdit => ({ type: 'dimension.renamed', id, to })),
  fc
    .constantFrom(...builtInRubric.dimensions)
    .map(({ id }): RubricEdit => ({ type: 'dimension.removed', id })),
  fc
    .tuple(fc.constantFrom(...endingKinds), fc.integer({ min: -9, max: 9 }))
    .map(([ending, points]): RubricEdit => ({ type: 'ending.changed', ending, points })),
);

/** The edit, with a dimension that is there still. */
function inside({ dimensions: [first, ...others] }: Rubric, edit: RubricEdit): RubricEdit {
  if (edit.type !== 'behaviour.added' && edit.type !== 'behaviour.changed') return edit;
  const known = [first, ...others].flatMap((one) => one?.id ?? []);
  const { behaviour } = edit;
  if (known.includes(behaviour.dimension)) return edit;
  return { ...edit, behaviour: { ...behaviour, dimension: first?.id ?? '' } };
}

/** The lines of the file that are not in the other, each counted as often as it stands there. */
function linesMissingIn(text: string): string[] {
  const left = new Map<string, number>();
  for (const line of text.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

it('writes whatever was done, and reads it back as it was meant', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (edits) => {
      const next = edits.reduce(
        (rubric, edit) => applyRubricEdit(rubric, inside(rubric, edit)),
        builtInRubric,
      );
      const { source: text, problems } = writeRubric(source, next);
      expect(problems).toEqual([]);
      expect(readRubric(text).rubric).toEqual(next);
    }),
    { numRuns: 60, seed: 11 },
  );
}, 60_000);

it('keeps every line of what was not changed, comments and quotes with it', () => {
  const changing = fc.array(fc.tuple(anyPlace, words), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(changing, (changes) => {
      const edits = changes.map(([at, explain]): RubricEdit => ({
        type: 'behaviour.changed',
        behaviour: { ...behaviourAt(at), explain },
      }));
      const touched = new Set(changes.map(([at]) => behaviourAt(at).explain));
      const missing = linesMissingIn(written(...edits));
      expect(missing.length).toBe(touched.size);
      expect(missing.every((line) => line.startsWith('    explain: '))).toBe(true);
    }),
    { numRuns: 30, seed: 5 },
  );
}, 60_000);

it('is the very same file once all has been taken back', () => {
  const [first = behaviourAt(0)] = builtInRubric.behaviours;
  const there: RubricEdit = { type: 'behaviour.renamed', id: first.id, to: 'elsewhere' };
  const back: RubricEdit = { type: 'behaviour.renamed', id: 'elsewhere', to: first.id };
  expect(written(there, back)).toBe(source);
  expect(written()).toBe(source);
});

it('takes one behaviour away, renames another and adds a third, and touches no other line', () => {
  const added = { ...behaviourAt(20), id: 'sings', label: 'Sings it' };
  const text = written(
    { type: 'behaviour.removed', id: 'puts-on-cheer' },
    { type: 'behaviour.renamed', id: 'names-latest-date', to: 'gives-a-day' },
    { type: 'behaviour.added', behaviour: added },
  );
  const lost = linesMissingIn(text);
  const lists = lines.filter((line) => line.includes('[') && line.includes('names-latest-date'));
  expect(lists).toHaveLength(2);
  expect(lost).toEqual(expect.arrayContaining(['  - id: names-latest-date', ...lists]));
  expect(lost.filter((line) => !/names-latest-date|puts-on-cheer/.test(line))).toEqual([
    '    label: Puts on a brightness nobody feels',
    expect.stringContaining('The voice smiled'),
    '    dimension: feel',
    '    points: -1',
  ]);
  expect(text).toContain('  - id: sings\n    label: Sings it\n');
});

it('says where a file of somebody else is broken, and what to do', () => {
  const { rubric, problems } = readRubric(source.replace('dimension: feel', 'dimension: feal'));
  expect(rubric).toBeNull();
  expect(problems[0]).toMatchObject({ line: lines.indexOf('    dimension: feel') + 1 });
  expect(problems[0]?.mend).toContain('feel');
  const odd: Rubric | null = readRubric('__proto__: 1').rubric;
  expect(odd).toBeNull();
});
