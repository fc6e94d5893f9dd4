import type { PlayEvent } from '../practice/transcript.ts';
import { withBallotOver, withNewBallot } from './ballot.ts';
import type { RoomCast } from './cast.ts';
import { withFinished } from './finish-play.ts';
import type { Room } from './room.ts';
import { currentRound } from './rounds.ts';
import { talkBackTo, talkOn } from './talk.ts';

/**
 * The talk on stage with one event more. A vote that was on is over by it, and the next begins; in a
 * fork the vote waits, and nothing that is said there is kept.
 */
export function withStageEvent(cast: RoomCast, room: Room, event: PlayEvent): Room {
  const events = talkOn(cast, room.stage.events, event);
  if (events === null) return room;
  const moved = { ...room, stage: { ...room.stage, events } };
  if (room.stage.fork !== null) return moved;
  const taken = event.type === 'reply' ? event.reply : null;
  const over = { ...withBallotOver(room, taken), stage: moved.stage };
  const round = currentRound(room);
  const ended = withFinished(cast, over, { round: round?.number ?? 0, person: null, events });
  return round?.way === 'together' ? withNewBallot(cast, ended) : ended;
}

/** The talk as it stood after that many events; a vote that was on is over. */
export function withStageBackTo(cast: RoomCast, room: Room, turn: number): Room {
  const over = withBallotOver(room, null);
  const events = talkBackTo(cast, room.stage.events, turn);
  // Nobody can have sat down after the turn that the talk is back at.
  const seatings = room.seatings.map((seating) =>
    seating.round === currentRound(room)?.number && seating.fromTurn > turn
      ? { ...seating, fromTurn: turn }
      : seating,
  );
  const back = { ...over, seatings, stage: { events, fork: null } };
  return currentRound(room)?.way === 'together' ? withNewBallot(cast, back) : back;
}

/** Back from what was tried "just to see", to the moment it was tried at. */
export function withForkClosed(room: Room): Room {
  const { fork } = room.stage;
  return fork === null ? room : { ...room, stage: { events: fork.events, fork: null } };
}
