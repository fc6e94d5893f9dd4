import type { PlayEvent } from '../practice/transcript.ts';
import { mapped } from './by-person.ts';
import type { RoomCast } from './cast.ts';
import type { RoomState } from './room-run.ts';
import { playOf } from './talk.ts';

/** A room whose scenario was changed since: its talks, as far as they are still legal. */
export function fitToScenario(cast: RoomCast, { phase, room }: RoomState): RoomState {
  const { fingerprint } = cast.compiled.model;
  if (room.scenario.fingerprint === fingerprint) return { phase, room };
  const legal = (events: readonly PlayEvent[]) => events.slice(0, playOf(cast, events).legalEvents);
  const isLegal = ({ events }: { events: readonly PlayEvent[] }) =>
    legal(events).length === events.length;
  const { stage, plays, writing } = room;
  const events = legal(stage.fork?.events ?? stage.events);
  return {
    phase,
    room: {
      ...room,
      scenario: { ...room.scenario, fingerprint },
      stage: { events, fork: null },
      ballot: room.ballot === null ? null : { ...room.ballot, votes: {}, revealed: false },
      ballots: room.ballots.filter(isLegal),
      finished: room.finished.filter(isLegal),
      plays: mapped(plays, ({ events }) => ({ events: legal(events) })),
      writing: writing && { ...writing, events: legal(writing.events) },
      written: room.written.filter(isLegal),
    },
  };
}
