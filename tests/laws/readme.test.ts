import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseRubric } from '../../src/scenario/parse-rubric.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';

const root = join(import.meta.dirname, '../..');

it('lets a newcomer copy the first scenario out of the README and play it', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const source = /```yaml\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const { rubric } = parseRubric(
    readFileSync(join(root, 'scenarios/rubric.yaml'), 'utf8'),
    'rubric.yaml',
  );
  expect(rubric).not.toBeNull();
  const read = parseScenario(source, {
    fileName: 'late-parcel.yaml',
    ...(rubric === null ? {} : { rubric }),
  });
  expect(read.problems).toEqual([]);
  expect(read.model?.states.map((state) => state.path)).toEqual([
    'opening',
    'leftAlone',
    'relieved',
  ]);
});
