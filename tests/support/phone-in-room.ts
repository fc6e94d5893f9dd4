import type { Intent } from '../../src/room/intent.ts';
import type { IntentAnswer } from '../../src/room/message.ts';
import type { RoomLink, RoomLinkState } from '../../src/room/room-link.ts';
import type { RoomStory } from './room-story.ts';

/** A link from one person's phone to a room that lives in memory. */
export interface PhoneInRoom {
  link: RoomLink;
  /** Shows the phone what the room has become. */
  look(): void;
  /** Cuts the phone off, or connects it again: what it wanted meanwhile is done then. */
  connected(on: boolean): void;
  /** The room takes it no longer. */
  takeOut(): void;
}

export function phoneInRoom(story: RoomStory, person: string): PhoneInRoom {
  const listeners = new Set<() => void>();
  const waiting: (() => void)[] = [];
  const viewNow = () => ({ ...story.shared(), ...story.own(person) });
  let state: RoomLinkState = {
    status: 'here',
    refusal: null,
    view: viewNow(),
    clockAhead: 0,
    joinAddress: '',
    waiting: 0,
  };
  const put = (change: Partial<RoomLinkState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const take = (intent: Intent): IntentAnswer => {
    const refusal = story.person(person, intent);
    put({ view: viewNow() });
    return refusal === null ? { ok: true } : { ok: false, refusal };
  };
  return {
    link: {
      state: () => state,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      send(intent) {
        if (state.status === 'here') return Promise.resolve(take(intent));
        return new Promise((resolve) => {
          waiting.push(() => resolve(take(intent)));
          put({ waiting: waiting.length });
        });
      },
      close: () => undefined,
    },
    look: () => put({ view: viewNow() }),
    connected(on) {
      put({ status: on ? 'here' : 'away' });
      if (!on) return;
      for (const act of waiting.splice(0)) act();
      put({ waiting: 0, view: viewNow() });
    },
    takeOut: () => put({ status: 'refused', refusal: 'removed' }),
  };
}
