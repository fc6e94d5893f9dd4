import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildPlayGraph } from '../play-graph/build-play-graph.ts';
import { parseRubric } from '../scenario/parse-rubric.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import { checkScenario } from './check-scenario.ts';
import { createChecker } from './create-checker.ts';

const folder = join(import.meta.dirname, '../../scenarios');
const source = readFileSync(join(folder, 'remake-it.yaml'), 'utf8');
const { rubric } = parseRubric(readFileSync(join(folder, 'rubric.yaml'), 'utf8'), 'rubric.yaml');
if (rubric === null) throw new Error('The built-in rubric can not be read');
const yardstick = rubric;

function versionOf(text: string) {
  const { model, placeOf, problems } = parseScenario(text, { rubric: yardstick });
  if (model === null) throw new Error(problems.map(({ message }) => message).join());
  return { model, placeOf };
}

function countingChecker() {
  const searches: string[] = [];
  const check = createChecker(yardstick, (model, ...rest) => {
    searches.push(model.fingerprint);
    return buildPlayGraph(model, ...rest);
  });
  return { check, searches };
}

it('looks for the ways of a conversation once while its author mends words', () => {
  const { check, searches } = countingChecker();
  const first = versionOf(source);
  const told = check(first.model, { placeOf: first.placeOf });
  const mended = versionOf(source.replace(/brief: \|\n/, '$&  One more thing to know.\n'));
  expect(mended.model.fingerprint).not.toBe(first.model.fingerprint);
  const again = check(mended.model, { placeOf: mended.placeOf });
  expect(searches).toEqual([first.model.fingerprint]);
  expect(again.summary).toEqual(told.summary);
  expect(again).toEqual(checkScenario(mended.model, yardstick, { placeOf: mended.placeOf }));
});

it('looks again when a way changed', () => {
  const { check, searches } = countingChecker();
  const before = versionOf(source);
  const told = check(before.model);
  const after = versionOf(source.replace(/trust: \{ start: \d+/, 'trust: { start: 1'));
  const again = check(after.model);
  expect(searches).toHaveLength(2);
  expect(again.summary).not.toEqual(told.summary);
  expect(again).toEqual(checkScenario(after.model, yardstick));
});
