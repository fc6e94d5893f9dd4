import { createRoom } from '../../src/room/create-room.ts';
import type { Intent } from '../../src/room/intent.ts';
import type { Refusal } from '../../src/room/refusal.ts';
import { type RoomRun, runRoom } from '../../src/room/room-run.ts';
import type { HostView, OwnView, SharedView } from '../../src/room/room-view.ts';
import { createRoomViews } from '../../src/room/room-views.ts';
import { castOf } from './room-cast.ts';

/** A room in memory, told from the people in it. */
export interface RoomStory {
  run: RoomRun;
  /** Lets people in; their ids are `p1`, `p2` … in the order of joining. */
  comeIn(...names: string[]): void;
  /** What comes of what the host wants: null when it was done. */
  host(intent: Intent): Refusal | null;
  person(id: string, intent: Intent): Refusal | null;
  shared(): SharedView;
  hosts(): HostView;
  own(id: string): OwnView;
  /** Goes on with the room as a store would give it back. */
  restart(): void;
}

export function roomStory(scenario = 'remake-it'): RoomStory {
  const cast = castOf(scenario);
  let now = 1_000;
  let number = 0;
  const kind = { kind: 'built-in', id: scenario } as const;
  const { fingerprint } = cast.compiled.model;
  const room = createRoom({
    code: 'K7QM2X',
    hostKeyHash: 'h',
    scenario: { ...kind, fingerprint },
    seed: 7,
    now,
  });
  let run = runRoom(cast, { phase: 'lobby', room });
  const views = createRoomViews(cast);
  const here = () => new Set(Object.keys(run.state().room.people));
  const send = (by: { kind: 'host' } | { kind: 'person'; id: string }, intent: Intent) => {
    now += 100;
    number += 1;
    return run.take({ by, id: { page: 'story', number }, intent, at: now });
  };
  return {
    get run() {
      return run;
    },
    comeIn: (...names) => {
      for (const name of names) {
        now += 100;
        const joined = run.join({ tokenHash: `hash of ${name}`, name, at: now });
        if (!joined.ok) throw new Error(joined.refusal);
      }
    },
    host: (intent) => send({ kind: 'host' }, intent),
    person: (id, intent) => send({ kind: 'person', id }, intent),
    shared: () => views.shared(run.state(), here()),
    hosts: () => views.host(run.state(), here()),
    own: (id) => {
      const own = views.own(run.state(), id);
      if (own === null) throw new Error(`${id} is not in the room`);
      return own;
    },
    restart: () => {
      run = runRoom(cast, JSON.parse(JSON.stringify(run.state())));
    },
  };
}
