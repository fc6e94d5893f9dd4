import type { KeptRoom, KeptRooms } from '../room/room-link.ts';
import type { Database } from './database.ts';
import { fieldsOf, numberIn, textIn } from '../practice/record-fields.ts';

/**
 * Rooms that were opened or joined in this browser, with what gives the place back. They stay on this
 * device: they are in no export, and are deleted with everything else.
 */
export function createKeptRooms(database: Database): KeptRooms {
  const keyOf = (code: string, as: KeptRoom['as']) => `${as} ${code}`;
  return {
    async list() {
      const listed = await database.list('rooms');
      if (!listed.ok) return [];
      const rooms = listed.value.flatMap(({ value }) => keptRoomFrom(value) ?? []);
      return rooms.sort((one, other) => other.at - one.at);
    },
    async keep(room) {
      return (await database.put('rooms', keyOf(room.code, room.as), room)).ok;
    },
    async forget(code, as) {
      await database.remove('rooms', keyOf(code, as));
    },
  };
}

function keptRoomFrom(value: unknown): KeptRoom | null {
  try {
    const record = fieldsOf(value, 'room');
    const as = textIn(record, 'as');
    if (as !== 'host' && as !== 'person') return null;
    return {
      as,
      code: textIn(record, 'code'),
      secret: textIn(record, 'secret'),
      label: textIn(record, 'label'),
      at: numberIn(record, 'at'),
    };
  } catch {
    return null;
  }
}
