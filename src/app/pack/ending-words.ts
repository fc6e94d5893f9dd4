import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EndingKind } from '../../scenario/scenario.ts';

/** How an ending leaves the customer. */
export const endingWords: Record<EndingKind, MessageDescriptor> = {
  delighted: msg({ context: 'ending', message: 'they leave delighted' }),
  resolved: msg({ context: 'ending', message: 'it is resolved' }),
  recovered: msg({ context: 'ending', message: 'it went wrong and was made good' }),
  unresolved: msg({ context: 'ending', message: 'it stays unresolved' }),
  escalated: msg({ context: 'ending', message: 'it goes to somebody higher up' }),
  lost: msg({ context: 'ending', message: 'they are lost as a customer' }),
};
