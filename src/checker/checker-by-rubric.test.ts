import { expect, it } from 'vitest';
import { builtInRubric, builtInScenario } from '../../tests/support/built-in-scenario.ts';
import { buildPlayGraph } from '../play-graph/build-play-graph.ts';
import type { Rubric } from '../scenario/rubric.ts';
import { checkScenario } from './check-scenario.ts';
import { checkerByRubric } from './checker-by-rubric.ts';
import { createChecker } from './create-checker.ts';

const generous: Rubric = {
  ...builtInRubric,
  behaviours: builtInRubric.behaviours.map((one) => ({ ...one, points: one.points > 0 ? 3 : 0 })),
};
const { model } = builtInScenario('remake-it');

function countingCheckers() {
  const searches: Rubric[] = [];
  const checkerOf = checkerByRubric((rubric) =>
    createChecker(rubric, (...asked) => {
      searches.push(asked[1]);
      return buildPlayGraph(...asked);
    }),
  );
  return { checkerOf, searches };
}

it('never gives what it knows by one rubric as an answer by another', () => {
  const { checkerOf } = countingCheckers();
  const [ours, theirs] = [checkerOf(builtInRubric)(model), checkerOf(generous)(model)];
  expect(ours).toEqual(checkScenario(model, builtInRubric));
  expect(theirs).toEqual(checkScenario(model, generous));
  expect(theirs.summary?.empathy).not.toEqual(ours.summary?.empathy);
});

it('looks once by each rubric, also when an author goes to and fro, and each is a new copy', () => {
  const { checkerOf, searches } = countingCheckers();
  for (const rubric of [builtInRubric, generous, builtInRubric, generous]) {
    checkerOf(structuredClone(rubric))(model);
  }
  expect(searches).toEqual([builtInRubric, generous]);
});

it('forgets rubrics that were left behind', () => {
  const { checkerOf, searches } = countingCheckers();
  const withLost = (lost: number): Rubric => ({
    ...builtInRubric,
    endings: { ...builtInRubric.endings, lost },
  });
  for (const lost of [-5, -6, -7, -5]) checkerOf(withLost(lost))(model);
  expect(searches.map(({ endings }) => endings.lost)).toEqual([-5, -6, -7, -5]);
});
