import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PhoneView } from './phone-view.ts';
import type { Role } from '../../../room/room.ts';

const words: Record<Role, MessageDescriptor> = {
  participant: msg({ context: 'role', message: 'participant' }),
  agent: msg({ context: 'role', message: 'on the hot seat' }),
  observer: msg({ context: 'role', message: 'observer' }),
};

/** What one is in the room just now; who is to answer is so only while there is a seat to sit on. */
export function roleWordsOf({ me, part }: PhoneView): MessageDescriptor {
  const hasNoSeat = me.role === 'agent' && part.round?.way !== 'hot-seat';
  return words[hasNoSeat ? 'participant' : me.role];
}
