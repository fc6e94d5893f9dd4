import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';

it('gives editors the schema that the reader goes by (npm run schema writes it)', () => {
  const file = join(import.meta.dirname, '../../public/scenario.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(scenarioJsonSchema());
});
