import type { RoomCast } from '../../room/cast.ts';
import { createRoom } from '../../room/create-room.ts';
import type { Actor } from '../../room/intent.ts';
import type {
  HelloAnswer,
  HelloMessage,
  IntentAnswer,
  IntentMessage,
  OpenAnswer,
  OpenMessage,
  ViewMessage,
} from '../../room/message.ts';
import type { Refusal } from '../../room/refusal.ts';
import type { RoomScenario } from '../../room/room.ts';
import type { Guest } from './bus-message.ts';
import type { Clock } from './clock.ts';
import { newCode } from './new-code.ts';
import { createRoomDesk, type RoomDesk } from './room-desk.ts';
import { textFromRecord } from './room-record.ts';
import type { RoomBus, RoomStore } from './room-store.ts';

/** Scenarios for rooms, by name or brought along. */
export interface Casts {
  /** A scenario to open a room with. */
  choose(
    asked: OpenMessage['scenario'],
  ): Promise<
    | { ok: true; scenario: RoomScenario }
    | { ok: false; problems: readonly { message: string; line: number | null }[] }
  >;
  /** The scenario of a room; null when it is not to be had any more. */
  castOf(scenario: RoomScenario): Promise<RoomCast | null>;
}

/** Everyone in a room through this process hears the same; some hear more. */
export type Group = 'guests' | 'hosts';

/** The pages connected to this process, by whatever wire. */
export interface Pages {
  join(page: string, code: string, group: Group): void;
  leave(page: string, code: string, group: Group): void;
  send(page: string, message: ViewMessage): void;
  broadcast(code: string, group: Group, message: ViewMessage): void;
  /** For good: the page is told why, and asks no more. */
  dismiss(page: string, refusal: Refusal): void;
}

export interface HubLog {
  (event: string, facts?: Record<string, string | number>): void;
}

export interface RoomHubPorts {
  clock: Clock;
  store: RoomStore;
  bus: RoomBus;
  casts: Casts;
  pages: Pages;
  log: HubLog;
  /** Lower-case hex SHA-256. */
  hash(secret: string): string;
  /** Whole number, 0 … 2³²−1, unpredictable. */
  randomNumber: () => number;
  joinAddress: () => string;
}

/** All rooms of one process, owned or followed. */
export interface RoomHub {
  open(message: OpenMessage): Promise<OpenAnswer>;
  hello(page: string, message: HelloMessage): Promise<HelloAnswer>;
  intent(page: string, message: IntentMessage): Promise<IntentAnswer>;
  /** The page is gone; its place is kept. */
  gone(page: string): void;
  counts(): { rooms: number; owned: number; pages: number };
  /** Stores everything and lets go of all rooms. */
  stop(): Promise<void>;
}

const attemptsAtCode = 20;

export function createRoomHub(ports: RoomHubPorts): RoomHub {
  const { clock, store, casts, log } = ports;
  const desks = new Map<string, RoomDesk>();
  const guests = new Map<string, { code: string; guest: Guest }>();
  const entering = new Map<string, symbol>();

  function deskOf(code: string): RoomDesk {
    const known = desks.get(code);
    if (known) return known;
    const desk = createRoomDesk(code, ports, () => desks.delete(code));
    desks.set(code, desk);
    return desk;
  }

  function gone(page: string) {
    entering.delete(page);
    const known = guests.get(page);
    if (known === undefined) return;
    guests.delete(page);
    desks.get(known.code)?.leave(page);
  }

  return {
    async open({ key, scenario: asked }) {
      const chosen = await casts.choose(asked);
      if (!chosen.ok) return { ok: false, refusal: 'scenario-refused', problems: chosen.problems };
      for (let attempt = 0; attempt < attemptsAtCode; attempt++) {
        const code = newCode(ports.randomNumber);
        const room = createRoom({
          code,
          hostKeyHash: ports.hash(key),
          scenario: chosen.scenario,
          seed: ports.randomNumber(),
          now: clock.now(),
        });
        const state = { phase: 'lobby', room } as const;
        if (await store.create(code, textFromRecord({ version: 1, revision: 1, state }))) {
          log('room opened', { room: code, scenario: chosen.scenario.kind });
          return { ok: true, code };
        }
      }
      throw new Error('No code is free.');
    },
    async hello(page, message) {
      const { code } = message;
      const desk = deskOf(code);
      const entry = Symbol(code);
      entering.set(page, entry);
      const answer = await desk.ask(commandOf(message), (guest, view) => {
        // Gone again, or somewhere else by now.
        if (entering.get(page) !== entry) return;
        gone(page);
        guests.set(page, { code, guest });
        desk.enter(page, guest, view);
      });
      return answer.ok ? { ok: true, joinAddress: ports.joinAddress() } : answer;
    },
    async intent(page, { id, intent }) {
      const known = guests.get(page);
      if (known === undefined) return { ok: false, refusal: 'wrong-key' };
      const by = actorOf(known.guest);
      if (by === null) return { ok: false, refusal: 'not-yours' };
      const answer = await deskOf(known.code).ask({ kind: 'take', by, id, intent });
      return answer.ok ? { ok: true } : answer;
    },
    gone,
    counts: () => ({
      rooms: desks.size,
      owned: [...desks.values()].filter((desk) => desk.isOwner()).length,
      pages: guests.size,
    }),
    async stop() {
      await Promise.all([...desks.values()].map((desk) => desk.stop()));
    },
  };

  function commandOf(message: HelloMessage) {
    switch (message.as) {
      case 'host':
        return { kind: 'enter', as: 'host', keyHash: ports.hash(message.key) } as const;
      case 'person':
        return {
          kind: 'enter',
          as: 'person',
          tokenHash: ports.hash(message.token),
          name: message.name ?? null,
        } as const;
      case 'watcher':
        return { kind: 'enter', as: 'watcher' } as const;
    }
  }
}

function actorOf(guest: Guest): Actor | null {
  return guest.kind === 'watcher' ? null : guest;
}
