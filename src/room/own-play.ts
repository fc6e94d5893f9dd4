import type { PlayEvent } from '../practice/transcript.ts';
import type { Room } from './room.ts';

/** The talk somebody leads in a round "all at once": it begins where the stage stands. */
export function ownEvents(room: Room, person: string): readonly PlayEvent[] {
  const play = Object.hasOwn(room.plays, person) ? room.plays[person] : undefined;
  return play?.events ?? room.stage.events;
}
