import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EndingKind } from '../../../scenario/scenario.ts';
import type { StoneState } from '../../../ui/stones/stone.tsx';

/** The kinds of endings as an author reads them. */
export const endingWords: Record<EndingKind, MessageDescriptor> = {
  delighted: msg({ context: 'kind of ending', message: 'delighted' }),
  resolved: msg({ context: 'kind of ending', message: 'resolved' }),
  recovered: msg({ context: 'kind of ending', message: 'recovered' }),
  unresolved: msg({ context: 'kind of ending', message: 'unresolved' }),
  escalated: msg({ context: 'kind of ending', message: 'escalated' }),
  lost: msg({ context: 'kind of ending', message: 'lost' }),
};

export const endingStones: Record<EndingKind, StoneState> = {
  delighted: 'full',
  resolved: 'full',
  recovered: 'half',
  unresolved: 'hollow',
  escalated: 'off',
  lost: 'off',
};
