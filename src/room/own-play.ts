import type { PlayEvent } from '../practice/transcript.ts';
import { valueOf } from './by-person.ts';
import type { Room } from './room.ts';

/** The talk somebody leads in a round "all at once": it begins where the stage stands. */
export function ownEvents(room: Room, person: string): readonly PlayEvent[] {
  return valueOf(room.plays, person)?.events ?? room.stage.events;
}
