import type { RoomState } from '../../room/room-run.ts';
import { roomPhases } from '../../room/room-machine.ts';

/** A room as it lies in a store. `revision` grows with every change, over restarts too. */
export interface RoomRecord {
  version: 1;
  revision: number;
  state: RoomState;
}

export function textFromRecord(record: RoomRecord): string {
  return JSON.stringify(record);
}

/** Reads what only this server wrote; null when it is of a version that this one does not know. */
export function recordFromText(text: string): RoomRecord | null {
  const record: RoomRecord = JSON.parse(text);
  const isKnown =
    record.version === 1 &&
    record.state.room.version === 2 &&
    roomPhases.includes(record.state.phase);
  return isKnown ? record : null;
}
