import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MoodTone } from '../../../studio/layout/mood-tone.ts';

/** What the faces on a map stand for. */
export const toneWords: Record<MoodTone, MessageDescriptor> = {
  glad: msg({ context: 'tone of a mood', message: 'glad' }),
  'at-ease': msg({ context: 'tone of a mood', message: 'at ease' }),
  between: msg({ context: 'tone of a mood', message: 'neither nor' }),
  uneasy: msg({ context: 'tone of a mood', message: 'uneasy' }),
  upset: msg({ context: 'tone of a mood', message: 'upset' }),
};
