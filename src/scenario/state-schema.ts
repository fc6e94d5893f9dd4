import { z } from 'zod';
import { endingKinds, type StateSource } from './scenario.ts';
import {
  duration,
  mood,
  name,
  says,
  silentTransitions,
  text,
  transitionShape,
} from './schema-parts.ts';

const points = z.int().min(-10).max(10);

export const replyShape = {
  ...transitionShape,
  reply: text.exactOptional().meta({
    description: "The trainee's words. The key of the reply is its id.",
  }),
  shows: z.array(text).exactOptional().meta({
    description: 'Behaviours of the rubric that this reply shows: the score, and the evidence.',
  }),
  sayings: z.array(text).min(3).max(5).exactOptional().meta({
    description: 'Three to five other ways to say the same, for matching what a trainee types.',
  }),
  feedback: text.exactOptional().meta({
    description: 'How it landed and why. Every reply has it; further candidates inherit it.',
  }),
  brave: text.exactOptional().meta({
    description: 'This reply takes a risk; the text says what is risked.',
  }),
  once: z.boolean().exactOptional().meta({
    description: 'Not offered again once it has been used.',
  }),
  scores: z
    .strictObject({ empathy: points.exactOptional(), outcome: points.exactOptional() })
    .exactOptional()
    .meta({ description: 'Points that no behaviour covers. Rare.' }),
};

const reply = z.strictObject(replyShape).meta({ id: 'reply' });

export const endingShape = {
  kind: z.enum(endingKinds).meta({ description: 'How good this ending is.' }),
  title: text.meta({ description: 'The heading of this ending.' }),
  reflection: text.meta({ description: 'A question to think about afterwards.' }),
};

export const stateShape = {
  type: z.literal('final').exactOptional().meta({
    description: '`final` makes this state an ending. Leave it out everywhere else.',
  }),
  initial: text.exactOptional().meta({ description: 'The inner state that is entered first.' }),
  says: says.exactOptional().meta({
    description: 'What the customer says: a line, or a list of lines.',
  }),
  mood: mood.exactOptional().meta({ description: 'How the customer looks while saying it.' }),
  note: text.exactOptional().meta({
    description: "The author's own comment, shown nowhere but in the studio.",
  }),
  ending: z
    .strictObject(endingShape)
    .exactOptional()
    .meta({ description: 'What a final state means.' }),
  on: z
    .record(name, z.union([reply, z.array(reply).min(1)]))
    .exactOptional()
    .meta({
      description:
        'The replies offered here, by id. Of several candidates the first that passes is taken.',
    }),
  always: silentTransitions.exactOptional().meta({
    description: 'Taken at once when its guard passes, without a reply.',
  }),
  after: z.record(duration, silentTransitions).exactOptional().meta({
    description: 'What happens when the trainee stays silent, by duration: `25s`.',
  }),
};

export const state: z.ZodType<StateSource> = z
  .strictObject({
    ...stateShape,
    get states() {
      return z.record(name, state).exactOptional().meta({ description: 'Inner states.' });
    },
  })
  .meta({ id: 'state' });
