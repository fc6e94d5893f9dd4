import { valueOf } from './by-person.ts';
import type { RoomCast } from './cast.ts';
import { roomLimits } from './limits.ts';
import { players } from './people.ts';
import type { Ballot, Room, Tally } from './room.ts';
import { currentRound } from './rounds.ts';
import { stagePlay } from './talk.ts';

/** A vote on the moment on stage, where there is one to take. */
export function withNewBallot(cast: RoomCast, room: Room): Room {
  if (stagePlay(cast, room).ending !== null) return { ...room, ballot: null };
  const number = room.ballotCount + 1;
  const ballot: Ballot = {
    number,
    poll: 1,
    votes: {},
    first: null,
    revealed: false,
    discussion: null,
  };
  return { ...room, ballot, ballotCount: number };
}

/** The room with its vote over, and kept if anybody voted. */
export function withBallotOver(room: Room, taken: string | null): Room {
  const { ballot } = room;
  if (ballot === null) return room;
  const tally = tallyOf(ballot, room);
  const over = { ...room, ballot: null };
  const first = ballot.first ?? tally;
  if (Object.keys(first).length === 0) return over;
  const record = {
    round: currentRound(room)?.number ?? 0,
    events: room.stage.fork?.events ?? room.stage.events,
    first,
    second: ballot.first === null || Object.keys(tally).length === 0 ? null : tally,
    taken,
  };
  return { ...over, ballots: [...room.ballots, record].slice(-roomLimits.ballots) };
}

/** Votes of those who are still in the room and have a vote. */
export function tallyOf({ votes }: Ballot, room: Room): Tally {
  const tally: Record<string, number> = {};
  for (const { id } of players(room)) {
    const vote = valueOf(votes, id);
    if (vote !== undefined) tally[vote] = (Object.hasOwn(tally, vote) ? (tally[vote] ?? 0) : 0) + 1;
  }
  return tally;
}
