import type { RoomCast } from '../cast.ts';
import type { Intent, IntentType } from '../intent.ts';
import type { Refusal } from '../refusal.ts';
import type { Room } from '../room.ts';

export type IntentOf<T extends IntentType> = Extract<Intent, { type: T }>;

/** What a rule looks at. */
export interface Scene {
  cast: RoomCast;
  room: Room;
  /** Milliseconds since 1970-01-01 UTC. */
  at: number;
}

/** What an intent comes to. `who` is the person's id, or `host`. */
export interface Rule<I> {
  by: 'host' | 'person';
  /** Why it can't be done, in a phase in which such a thing can be done at all. */
  refuse: (scene: Scene, intent: I, who: string) => Refusal | null;
  /** Only asked when nothing speaks against it. */
  apply: (scene: Scene, intent: I, who: string) => Room;
}

export type RulesFor<T extends IntentType> = { [K in T]: Rule<IntentOf<K>> };

export const nothingAgainst = () => null;
