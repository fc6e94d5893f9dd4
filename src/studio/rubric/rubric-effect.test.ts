import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  builtInIds,
  builtInRubric,
  builtInScenario,
} from '../../../tests/support/built-in-scenario.ts';
import { boundsOf } from '../../play-graph/bounds.ts';
import { buildPlayGraph } from '../../play-graph/build-play-graph.ts';
import type { Rubric } from '../../scenario/rubric.ts';
import { endingKinds } from '../../scenario/scenario.ts';
import { applyRubricEdit } from './apply-rubric-edit.ts';
import { createRubricEffects } from './rubric-effect.ts';

const models = builtInIds.map((id) => builtInScenario(id).model);
const effects = createRubricEffects(models);

function without(...ids: string[]): Rubric {
  return ids.reduce(
    (rubric, id) => applyRubricEdit(rubric, { type: 'behaviour.removed', id }),
    builtInRubric,
  );
}

it('changes nothing where nothing that counts changes', () => {
  const [first = null] = builtInRubric.behaviours;
  if (first === null) throw new Error('The rubric has behaviours.');
  const behaviour = { ...first, label: 'Says the word', explain: 'Because.' };
  const after = applyRubricEdit(builtInRubric, { type: 'behaviour.changed', behaviour });
  const { scenarios, unearned } = effects(builtInRubric, after);
  expect(scenarios.map(({ id }) => id)).toEqual(builtInIds);
  expect(scenarios.every(({ isChanged, before }) => !isChanged && before !== null)).toBe(true);
  expect(unearned).toEqual([]);
});

it('agrees with a search made anew for every scenario and rubric', () => {
  const change = fc.record({
    at: fc.nat(builtInRubric.behaviours.length - 1),
    points: fc.integer({ min: -3, max: 3 }),
  });
  const endings = fc.record({
    kind: fc.constantFrom(...endingKinds),
    points: fc.integer({ min: -9, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), endings, (changes, { kind, points }) => {
      const after: Rubric = {
        ...builtInRubric,
        behaviours: builtInRubric.behaviours.map((one, index) => {
          const changed = changes.find(({ at }) => at === index);
          return changed === undefined ? one : { ...one, points: changed.points };
        }),
        endings: { ...builtInRubric.endings, [kind]: points },
      };
      for (const { id, after: envelope, loops } of effects(builtInRubric, after).scenarios) {
        const built = buildPlayGraph(builtInScenario(id).model, after);
        if (!built.ok) throw new Error(id);
        const slow = boundsOf(built.graph);
        const ends = slow.ok && {
          empathy: { least: slow.bounds.empathy.least, greatest: slow.bounds.empathy.greatest },
          outcome: { least: slow.bounds.outcome.least, greatest: slow.bounds.outcome.greatest },
        };
        expect(envelope).toEqual(slow.ok ? ends : null);
        expect(loops).toHaveLength(slow.ok ? 0 : slow.loops.length);
      }
    }),
    { numRuns: 6, seed: 7 },
  );
}, 60_000);

it('says where replies show what the new rubric does not have, those scenarios first', () => {
  const after = without('asks-to-understand');
  const { scenarios } = effects(builtInRubric, after);
  const [first] = scenarios;
  expect(first?.missing[0]?.behaviour).toBe('asks-to-understand');
  expect(first?.missing[0]?.places[0]?.state).not.toBe('');
  const places = scenarios.map(({ missing }) => missing.length);
  expect(places).toEqual(places.toSorted((a, b) => b - a));
});

it('says which dimensions nobody can earn any more', () => {
  const causes = builtInRubric.behaviours.filter((one) => one.dimension === 'cause');
  const after = without(...causes.map(({ id }) => id));
  const { scenarios, unearned } = effects(builtInRubric, after);
  expect(unearned).toEqual(['cause']);
  expect(scenarios.some(({ emptied }) => emptied.includes('cause'))).toBe(true);
});
