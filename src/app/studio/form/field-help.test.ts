import { expect, test } from 'vitest';
import { isRecord } from '../../../scenario/finding.ts';
import { scenarioJsonSchema } from '../../../scenario/json-schema.ts';
import { fieldHelp } from './field-help.ts';

/** Every name of a property anywhere in a schema. */
function keysIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(keysIn);
  if (!isRecord(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties' && isRecord(value)
      ? [...Object.keys(value), ...Object.values(value).flatMap(keysIn)]
      : keysIn(value),
  );
}

test('every key of the language has its help in the form', () => {
  const inGuards = ['any', 'all', 'not'];
  const keys = new Set(keysIn(scenarioJsonSchema()).filter((key) => !inGuards.includes(key)));
  expect(keys.size).toBeGreaterThan(40);
  expect([...keys].filter((key) => !Object.hasOwn(fieldHelp, key))).toEqual([]);
  expect(Object.keys(fieldHelp).filter((key) => !keys.has(key))).toEqual([]);
});
