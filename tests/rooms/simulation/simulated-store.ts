import type { RoomRecord } from '../../../src/server/rooms/room-record.ts';
import { recordFromText } from '../../../src/server/rooms/room-record.ts';
import type { RoomStore } from '../../../src/server/rooms/room-store.ts';
import type { Chance } from '../../support/chance.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What a process that no longer says that it lives keeps its rooms for. */
const lifeMilliseconds = 3_000;

/** A store as Redis is one: slow, at times not there, with an owner beside every room. */
export class SimulatedStore {
  private readonly rooms = new Map<string, { text: string; owner: string | null }>();
  private readonly aliveUntil = new Map<string, number>();
  private readonly time: VirtualTime;
  private readonly chance: Chance;
  isDown = false;
  /** Every record that was ever written, in order. */
  readonly written: RoomRecord[] = [];

  constructor(time: VirtualTime, chance: Chance) {
    this.time = time;
    this.chance = chance;
  }

  sayAlive(boot: string) {
    if (!this.isDown) this.aliveUntil.set(boot, this.time.now + lifeMilliseconds);
  }

  /** The store as a process sees it; what it asks arrives even if it dies meanwhile. */
  seenBy(boot: string): RoomStore {
    const soon = async <Answer>(work: () => Answer): Promise<Answer> => {
      await this.wait();
      if (this.isDown) throw new Error('the store is down');
      const answer = work();
      await this.wait();
      // Done, and nobody is told.
      if (this.isDown) throw new Error('the store went down');
      return answer;
    };
    return {
      create: (code, text) =>
        soon(() => {
          if (this.rooms.has(code)) return false;
          this.rooms.set(code, { text, owner: null });
          return true;
        }),
      claim: (code) =>
        soon(() => {
          const room = this.rooms.get(code);
          if (room === undefined) return { kind: 'none' as const };
          if (room.owner !== null && room.owner !== boot && this.lives(room.owner)) {
            return { kind: 'elsewhere' as const };
          }
          room.owner = boot;
          return { kind: 'owned' as const, text: room.text };
        }),
      save: (code, text) =>
        soon(() => {
          const room = this.rooms.get(code);
          if (room === undefined || room.owner !== boot) return 'lost' as const;
          room.text = text;
          const record = recordFromText(text);
          if (record) this.written.push(record);
          return 'saved' as const;
        }),
      isOwned: (code) => soon(() => this.rooms.get(code)?.owner === boot),
      release: (code) =>
        soon(() => {
          const room = this.rooms.get(code);
          if (room?.owner === boot) room.owner = null;
        }),
      isSound: async () => !this.isDown,
      close: async () => undefined,
    };
  }

  private lives(boot: string): boolean {
    return (this.aliveUntil.get(boot) ?? 0) > this.time.now;
  }

  private wait(): Promise<void> {
    return new Promise((resolve) => {
      this.time.after(this.chance.whole(0, 4), resolve);
    });
  }
}
