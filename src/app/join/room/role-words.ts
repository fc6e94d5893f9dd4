import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Role } from '../../../room/room.ts';

export const roleWords: Record<Role, MessageDescriptor> = {
  participant: msg({ context: 'role', message: 'participant' }),
  agent: msg({ context: 'role', message: 'on the hot seat' }),
  observer: msg({ context: 'role', message: 'observer' }),
};
