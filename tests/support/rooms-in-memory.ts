import type {
  KeptRoom,
  KeptRooms,
  RoomLink,
  RoomLinkState,
  Rooms,
} from '../../src/room/room-link.ts';
import type { RoomStory } from './room-story.ts';

export function keptRoomsInMemory(rooms: readonly KeptRoom[] = []): KeptRooms {
  let kept = [...rooms];
  const others = (code: string, as: KeptRoom['as']) =>
    kept.filter((room) => room.code !== code || room.as !== as);
  return {
    list: () => Promise.resolve(kept),
    keep(room) {
      kept = [...others(room.code, room.as), room];
      return Promise.resolve(true);
    },
    forget(code, as) {
      kept = others(code, as);
      return Promise.resolve();
    },
  };
}

/** The server's rooms with one story in them: the real machine, without a wire. */
export function roomsOfStory(story: RoomStory): Rooms & {
  /** Shows every page what the story has come to. */
  tell: () => void;
  /** The keys by which rooms were opened. */
  keys: string[];
} {
  const listeners = new Set<() => void>();
  const keys: string[] = [];
  const tell = () => listeners.forEach((listener) => listener());
  return {
    tell,
    keys,
    open(_scenario, key) {
      keys.push(key);
      return Promise.resolve({ ok: true, code: 'K7QM2X' });
    },
    enter(_code, entrant): RoomLink {
      let known: RoomLinkState | null = null;
      const forget = () => {
        known = null;
      };
      listeners.add(forget);
      return {
        state: () =>
          (known ??= {
            status: 'here',
            refusal: null,
            view: entrant.as === 'host' ? { ...story.shared(), ...story.hosts() } : story.shared(),
            clockAhead: 0,
            joinAddress: 'http://192.168.1.20:5180/join',
            waiting: 0,
          }),
        subscribe(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        send(intent) {
          const refusal = story.host(intent);
          tell();
          return Promise.resolve(refusal === null ? { ok: true } : { ok: false, refusal });
        },
        close: () => void listeners.delete(forget),
      };
    },
  };
}
