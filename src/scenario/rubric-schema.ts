import { z } from 'zod';
import { axes, type Rubric } from './rubric.ts';
import { endingKinds } from './scenario.ts';
import { text } from './schema-parts.ts';

const id = z
  .string()
  .regex(/^\p{L}[\p{L}\p{M}\p{Nd}_-]{0,79}$/u, { error: 'an id is letters, digits, `_` and `-`' });
const label = text.meta({ description: 'What people read.' });
const points = z.int().min(-3).max(3);

export const dimensionShape = {
  id,
  label,
  axis: z.enum(axes).meta({ description: 'The axis it counts for.' }),
  explain: text.exactOptional(),
};

export const behaviourShape = {
  id,
  label,
  dimension: text.meta({ description: 'The id of a dimension.' }),
  points: points.meta({ description: 'What showing it is worth, from -3 to 3.' }),
  explain: text.meta({ description: 'Why it is worth that.' }),
  'breaks-integrity': z.boolean().exactOptional(),
};

export const stepShape = {
  id,
  label,
  explain: text.exactOptional(),
  behaviours: z.array(text).meta({ description: 'Ids of behaviours that show this step.' }),
};

export const lensShape = {
  id,
  label,
  explain: text.exactOptional(),
  steps: z.array(z.strictObject(stepShape)).min(1),
};

const [delighted, resolved, recovered, unresolved, escalated, lost] = endingKinds;

export const rubricShape = {
  dimensions: z.array(z.strictObject(dimensionShape)).min(1),
  behaviours: z.array(z.strictObject(behaviourShape)).min(1),
  lenses: z.array(z.strictObject(lensShape)),
  endings: z
    .strictObject({
      [delighted]: z.int(),
      [resolved]: z.int(),
      [recovered]: z.int(),
      [unresolved]: z.int(),
      [escalated]: z.int(),
      [lost]: z.int(),
    })
    .meta({ description: 'Outcome points of each kind of ending.' }),
};

/** The shape of a rubric file; what refers to what is checked after it. */
export const rubricSchema: z.ZodType<Rubric> = z.strictObject(rubricShape);
