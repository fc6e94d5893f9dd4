import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Refusal } from '../../../room/refusal.ts';

const notNow = msg`That can’t be done just now.`;
const gone = msg`That is not on offer any more.`;

/** Why something that was wanted was not done. */
export const refusalWords: Record<Refusal, MessageDescriptor> = {
  'not-understood': notNow,
  'other-version': msg`This page is of another version than the room. Load it anew.`,
  'no-such-room': msg`This room is not there any more.`,
  closed: msg`This room is over.`,
  locked: msg`The trainer has locked the room.`,
  full: msg`The room is full.`,
  removed: msg`The trainer has taken you out of this room.`,
  'wrong-key': msg`This place is not known in the room any more.`,
  'not-yours': msg`That is for somebody in another role to do.`,
  'not-now': notNow,
  'too-late': msg`The room had gone on by then. Have a look at where it is now.`,
  frozen: msg`Time stands still just now. Try again when the trainer goes on.`,
  'not-offered': gone,
  'too-many': msg`That is as many as there can be.`,
  'too-long': msg`That is longer than the room can take.`,
  'scenario-refused': notNow,
  'slow-down': msg`That was fast. Wait a moment, then try again.`,
};
