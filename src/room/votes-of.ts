import type { Tally } from './room.ts';
import type { Votes } from './room-view.ts';

/** A tally as a list, most votes first; equal ones by the reply's id, so that the order stands still. */
export function votesOf(tally: Tally): Votes[] {
  return Object.entries(tally)
    .map(([reply, votes]) => ({ reply, votes }))
    .sort((one, other) => other.votes - one.votes || (one.reply < other.reply ? -1 : 1));
}
