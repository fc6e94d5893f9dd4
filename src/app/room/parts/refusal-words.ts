import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Refusal } from '../../../room/refusal.ts';

/** Why something was not done, as it is said to the one who runs the room. */
export const refusalWords: Record<Refusal, MessageDescriptor> = {
  'not-understood': msg`The server could not make sense of that. Reload this page and try again.`,
  'other-version': msg`This page and the server are of different versions. Reload this page.`,
  'no-such-room': msg`There is no room of that code here. It may have been closed, or it was left alone for a day.`,
  closed: msg`The room is closed.`,
  locked: msg`The room is locked: nobody new can come in.`,
  full: msg`The room is full.`,
  removed: msg`This person was taken out of the room.`,
  'wrong-key': msg`That key does not open this room.`,
  'not-yours': msg`That is for somebody in another role to do.`,
  'not-now': msg`That can’t be done in this part of the session.`,
  'too-late': msg`The room had gone on already, so nothing was changed.`,
  frozen: msg`Time stands still. Let it go on first.`,
  'not-offered': msg`That is not there any more, so nothing was changed.`,
  'too-many': msg`There is no room for more of these.`,
  'too-long': msg`That is too long.`,
  'scenario-refused': msg`This scenario can’t be played in a room as it is.`,
  'slow-down': msg`That was a little fast. Try again in a moment.`,
};
