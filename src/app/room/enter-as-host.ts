import type { KeptRoom, KeptRooms } from '../../room/room-link.ts';
import { goTo } from '../shell/hash-location.ts';
import { roomHrefs } from './room-hrefs.ts';

/** Into a room with its key, which is kept; where nothing can be kept the address takes it along. */
export async function enterAsHost(kept: KeptRooms, room: KeptRoom): Promise<void> {
  const isKept = await kept.keep(room);
  goTo(isKept ? roomHrefs.room(room.code) : roomHrefs.roomWithKey(room.code, room.secret));
}
