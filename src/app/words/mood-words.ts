import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Mood } from '../../scenario/mood.ts';

/** A customer's mood as one word under the portrait. */
export const moodWords: Record<Mood, MessageDescriptor> = {
  calm: msg({ context: 'mood', message: 'calm' }),
  neutral: msg({ context: 'mood', message: 'neutral' }),
  hopeful: msg({ context: 'mood', message: 'hopeful' }),
  glad: msg({ context: 'mood', message: 'glad' }),
  delighted: msg({ context: 'mood', message: 'delighted' }),
  relieved: msg({ context: 'mood', message: 'relieved' }),
  grateful: msg({ context: 'mood', message: 'grateful' }),
  moved: msg({ context: 'mood', message: 'moved' }),
  surprised: msg({ context: 'mood', message: 'surprised' }),
  curious: msg({ context: 'mood', message: 'curious' }),
  amused: msg({ context: 'mood', message: 'amused' }),
  unsure: msg({ context: 'mood', message: 'unsure' }),
  confused: msg({ context: 'mood', message: 'confused' }),
  worried: msg({ context: 'mood', message: 'worried' }),
  anxious: msg({ context: 'mood', message: 'anxious' }),
  nervous: msg({ context: 'mood', message: 'nervous' }),
  embarrassed: msg({ context: 'mood', message: 'embarrassed' }),
  wary: msg({ context: 'mood', message: 'wary' }),
  impatient: msg({ context: 'mood', message: 'impatient' }),
  annoyed: msg({ context: 'mood', message: 'annoyed' }),
  frustrated: msg({ context: 'mood', message: 'frustrated' }),
  disappointed: msg({ context: 'mood', message: 'disappointed' }),
  upset: msg({ context: 'mood', message: 'upset' }),
  angry: msg({ context: 'mood', message: 'angry' }),
  furious: msg({ context: 'mood', message: 'furious' }),
  hurt: msg({ context: 'mood', message: 'hurt' }),
  sad: msg({ context: 'mood', message: 'sad' }),
  flat: msg({ context: 'mood', message: 'flat' }),
  tired: msg({ context: 'mood', message: 'tired' }),
};
