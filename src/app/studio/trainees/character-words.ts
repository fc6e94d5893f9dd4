import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Character } from '../../../trainees/character.ts';

/** What simulated trainees are called, and what they are like. */
export const characterWords: Record<Character, { name: MessageDescriptor; is: MessageDescriptor }> =
  {
    careful: {
      name: msg({ context: 'simulated trainee', message: 'Careful' }),
      is: msg`Keeps to what harms nobody and risks nothing; of that, the warmest, then the most useful.`,
    },
    blunt: {
      name: msg({ context: 'simulated trainee', message: 'Blunt' }),
      is: msg`Wants it done and has no time for feelings: of what gets something done, the coolest.`,
    },
    brave: {
      name: msg({ context: 'simulated trainee', message: 'Brave' }),
      is: msg`Takes every brave reply there is, and is careful otherwise.`,
    },
    random: {
      name: msg({ context: 'simulated trainee', message: 'Random' }),
      is: msg`Takes any reply, each as likely as the others.`,
    },
  };
