import { z } from 'zod';
import { channels, levels, type Scenario } from './scenario.ts';
import { name, text } from './schema-parts.ts';
import { state } from './state-schema.ts';

export const meterShape = {
  start: z
    .int()
    .min(0)
    .max(10)
    .exactOptional()
    .meta({ description: 'Its value at the beginning.' }),
  max: z
    .int()
    .min(1)
    .max(10)
    .exactOptional()
    .meta({ description: 'Its greatest value; 10 if not given.' }),
  label: text.exactOptional().meta({ description: 'Its name on the screen.' }),
  hidden: z.boolean().exactOptional().meta({ description: 'Never shown to the trainee.' }),
};

export const customerShape = {
  name: text.meta({ description: 'The name of the customer.' }),
  pronouns: text.exactOptional().meta({ description: 'she/her, he/him, they/them, …' }),
  face: text.exactOptional().meta({
    description: 'Any text: another one gives another face. Without it the name decides.',
  }),
  background: text.exactOptional().meta({ description: 'What the trainee may know about them.' }),
};

export const scenarioShape = {
  misstep: z.literal(1).meta({ description: 'The version of the language: 1.' }),
  id: name.meta({ description: "The file's name without its extension." }),
  title: text.meta({ description: 'The title in the library.' }),
  summary: text.meta({ description: 'One sentence for the library.' }),
  channel: z.enum(channels).meta({ description: 'Where the conversation takes place.' }),
  level: z.enum(levels).meta({ description: 'How hard it is.' }),
  minutes: z.int().min(1).max(240).meta({ description: 'How long a play takes.' }),
  topics: z.array(text).meta({ description: 'What it is about, for finding it.' }),
  source: text.exactOptional().meta({ description: 'Where the story comes from.' }),
  author: text.exactOptional().meta({ description: 'Who wrote it.' }),
  license: text.exactOptional().meta({ description: 'On what terms others may use it.' }),
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$/, {
      error: 'is no language tag like `en` or `pt-BR`',
    })
    .exactOptional()
    .meta({ description: 'The language it is written in, as BCP 47; `en` if not given.' }),
  customer: z.strictObject(customerShape).meta({ description: 'Who the trainee talks with.' }),
  you: text.meta({ description: 'Who the trainee is.' }),
  brief: text.meta({ description: 'What the trainee knows and may do.' }),
  goal: text.meta({ description: 'What would be a good outcome.' }),
  meters: z.record(name, z.strictObject(meterShape)).exactOptional().meta({
    description: 'What the customer keeps count of, from 0 to `max`. `trust` always exists.',
  }),
  facts: z.array(name).exactOptional().meta({
    description: 'What can become true in the conversation; all are false at the start.',
  }),
  observe: z.array(text).exactOptional().meta({ description: 'A checklist for observers.' }),
  discuss: z.array(text).exactOptional().meta({
    description: 'Questions for the debrief of a group.',
  }),
  initial: text.meta({ description: 'The state in which the conversation begins.' }),
  states: z.record(name, state).meta({ description: 'The states of the conversation, by key.' }),
};

/** The shape of a scenario file: the single truth about its keys. What refers to what is checked after it. */
export const scenarioSchema: z.ZodType<Scenario> = z
  .strictObject(scenarioShape)
  .meta({ id: 'scenario', title: 'Misstep scenario' });
