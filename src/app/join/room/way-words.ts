import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Way } from '../../../room/room.ts';

export const wayWords: Record<Way, MessageDescriptor> = {
  together: msg`Decide together`,
  'hot-seat': msg`Hot seat`,
  alone: msg`Each on their own phone`,
  'write-in': msg`In your own words`,
};
