import { z } from 'zod';
import { millisecondsFromDuration } from './duration.ts';
import { moods } from './mood.ts';
import { isName } from './name.ts';
import type { GuardSource } from './scenario.ts';

export const nameRule =
  'a name is made of letters, digits, `_` and `-`, begins with a letter, and has 80 characters at most';

/** A text that says something: not empty, nothing but text in it. */
export const text = z.string().refine((value) => value.trim() !== '', { error: 'is empty' });

export const name = z.string().refine(isName, { error: nameRule });

export const mood = z.enum(moods);

/**
 * Anything: what a guard may be is known to its own reader, whose faults have codes of their own.
 * `json-schema.ts` fills in the shape for editors.
 */
export const guard: z.ZodType<GuardSource> = z.any().meta({ id: 'guard' });

const factList = z.union([text, z.array(text)]);

/** Keys that every transition may have. */
export const transitionShape = {
  target: text.exactOptional().meta({
    description: 'Where it leads: the key of a sibling, `.child`, or `#<file id>.path.to.state`.',
  }),
  guard: guard.exactOptional(),
  effects: z
    .record(z.string(), z.int().min(-10).max(10))
    .exactOptional()
    .meta({ description: 'What it does to meters: a signed whole number for each.' }),
  remember: factList.exactOptional().meta({ description: 'A fact, or facts, true from here on.' }),
  forget: factList.exactOptional().meta({ description: 'A fact, or facts, false from here on.' }),
};

const silentTransition = z.strictObject(transitionShape);

export const silentTransitions = z.union([
  text,
  silentTransition,
  z.array(z.union([text, silentTransition])).min(1),
]);

export const duration = z
  .string()
  .refine((value) => millisecondsFromDuration(value) !== null, { error: 'is no duration' })
  .meta({ description: 'How long the customer waits: `25s`, `1.5s` or `1500ms`.' });

export const lineShape = {
  text: text.meta({ description: 'What the customer says.' }),
  mood: mood.exactOptional().meta({ description: 'The mood of this line alone.' }),
  when: guard.exactOptional(),
};

const line = z.union([text, z.strictObject(lineShape)]);

export const says = z.union([line, z.array(line).min(1)]);
