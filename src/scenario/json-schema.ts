import { z } from 'zod';
import { scenarioSchema } from './schema.ts';

const guardShape = {
  description:
    'When this passes: `METER >= NUMBER` (also <=, >, <, ==, !=), `FACT`, `not FACT`, a list that must hold as a whole, or any, all, not.',
  anyOf: [
    { type: 'string' },
    { $ref: '#/$defs/guards' },
    objectWith('any', '#/$defs/guards'),
    objectWith('all', '#/$defs/guards'),
    objectWith('not', '#/$defs/guard'),
  ],
};

function objectWith(key: string, $ref: string): object {
  return {
    type: 'object',
    properties: { [key]: { $ref } },
    required: [key],
    additionalProperties: false,
  };
}

/** JSON Schema (draft 2020-12) of a scenario file, for editors. */
export function scenarioJsonSchema(): object {
  const { $schema, $defs, ...schema } = z.toJSONSchema(scenarioSchema, { target: 'draft-2020-12' });
  const guards = { type: 'array', minItems: 1, items: { $ref: '#/$defs/guard' } };
  return {
    $schema,
    $id: 'misstep-scenario-1.json',
    title: 'Misstep scenario, version 1',
    description: 'A customer conversation to practise: an XState machine with words.',
    ...schema,
    $defs: { ...$defs, guard: guardShape, guards },
  };
}
