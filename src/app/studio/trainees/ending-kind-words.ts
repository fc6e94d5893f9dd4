import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EndingKind } from '../../../scenario/scenario.ts';

/** How an ending leaves the customer, in a word or two. */
export const endingKindWords: Record<EndingKind, MessageDescriptor> = {
  delighted: msg({ context: 'kind of ending', message: 'delighted' }),
  resolved: msg({ context: 'kind of ending', message: 'resolved' }),
  recovered: msg({ context: 'kind of ending', message: 'recovered' }),
  unresolved: msg({ context: 'kind of ending', message: 'unresolved' }),
  escalated: msg({ context: 'kind of ending', message: 'escalated' }),
  lost: msg({ context: 'kind of ending', message: 'lost' }),
};
