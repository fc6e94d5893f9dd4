import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EndingKind } from '../../scenario/scenario.ts';

/** How good an ending is for the customer, the best first. */
export const endingKindWords: Record<EndingKind, MessageDescriptor> = {
  delighted: msg`delighted: more than they hoped for`,
  resolved: msg`resolved: they have what they came for`,
  recovered: msg`recovered: it went badly, and was put right`,
  unresolved: msg`unresolved: it is left open`,
  escalated: msg`escalated: somebody else has to go on`,
  lost: msg`lost: they will not come back`,
};
