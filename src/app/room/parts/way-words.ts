import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Role, Way } from '../../../room/room.ts';

/** The four ways of running a round, each with what it is in one line. */
export const wayWords: Record<Way, { name: MessageDescriptor; line: MessageDescriptor }> = {
  together: {
    name: msg`Decide together`,
    line: msg`Everybody votes for the next reply, unseen. Then you show the votes and talk.`,
  },
  'hot-seat': {
    name: msg`Hot seat`,
    line: msg`One person answers. The others watch, and the seat can be handed on in the middle.`,
  },
  alone: {
    name: msg`All at once`,
    line: msg`Everybody leads the talk alone, on their own phone. You see where they are.`,
  },
  'write-in': {
    name: msg`Own words`,
    line: msg`Everybody writes what they would say at this moment. Then the room votes.`,
  },
};

export const roleWords: Record<Role, MessageDescriptor> = {
  participant: msg({ context: 'role', message: 'participant' }),
  agent: msg({ context: 'role', message: 'agent' }),
  observer: msg({ context: 'role', message: 'observer' }),
};
