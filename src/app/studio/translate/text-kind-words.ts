import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { TextKind } from '../../../studio/translate/translation-row.ts';

/** What a text of a scenario is, beside it. */
export const textKindWords: Record<TextKind, MessageDescriptor> = {
  title: msg({ context: 'text', message: 'Title' }),
  summary: msg({ context: 'text', message: 'Summary' }),
  topic: msg({ context: 'text', message: 'Topic' }),
  name: msg({ context: 'text', message: 'Name' }),
  pronouns: msg({ context: 'text', message: 'Pronouns' }),
  background: msg({ context: 'text', message: 'Background' }),
  you: msg({ context: 'text', message: 'Who you are' }),
  brief: msg({ context: 'text', message: 'Brief' }),
  goal: msg({ context: 'text', message: 'Goal' }),
  meter: msg({ context: 'text', message: 'Meter' }),
  observe: msg({ context: 'text', message: 'To observe' }),
  discuss: msg({ context: 'text', message: 'To discuss' }),
  says: msg({ context: 'text', message: 'Line' }),
  reply: msg({ context: 'text', message: 'Reply' }),
  saying: msg({ context: 'text', message: 'Other way to say it' }),
  brave: msg({ context: 'text', message: 'What is risked' }),
  feedback: msg({ context: 'text', message: 'How it landed' }),
  endingTitle: msg({ context: 'text', message: 'Title of the ending' }),
  reflection: msg({ context: 'text', message: 'Question at the end' }),
  leftOver: msg({ context: 'text', message: 'Left over' }),
};
