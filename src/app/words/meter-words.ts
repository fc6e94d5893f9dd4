import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Labels for the usual meters; an author's own label goes first. */
export const meterWords: Readonly<Record<string, MessageDescriptor>> = {
  trust: msg({ context: 'meter', message: 'trust' }),
  patience: msg({ context: 'meter', message: 'patience' }),
  heat: msg({ context: 'meter', message: 'heat' }),
  clarity: msg({ context: 'meter', message: 'clarity' }),
};
