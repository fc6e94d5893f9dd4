import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Corner } from '../../../debrief/corner.ts';

/** The studio's copy: words belong to the screen that loads them. */
export const cornerWords: Record<Corner, MessageDescriptor> = {
  'seen-and-solved': msg`Seen & solved`,
  'genuine-failure': msg`Genuine failure`,
  'rude-fix': msg`Rude fix`,
  'let-down': msg`Let down`,
};
