import { tallyOf } from './ballot.ts';
import { valueOf } from './by-person.ts';
import type { RoomCast } from './cast.ts';
import { ownEvents } from './own-play.ts';
import { players } from './people.ts';
import type { Room } from './room.ts';
import type { RoomPhase } from './room-machine.ts';
import type {
  AloneView,
  BallotView,
  ProposalView,
  SeatView,
  StageView,
  WritingView,
} from './room-view.ts';
import { seated } from './rounds.ts';
import { chooseable } from './rules/writing-rules.ts';
import { stageView } from './stage-view.ts';
import { playOf, stagePlay } from './talk.ts';
import { votesOf } from './votes-of.ts';

/** The talk on stage, as everybody sees it. On a hot seat the replies are for the seat and the host alone. */
export function sharedStage(cast: RoomCast, phase: RoomPhase, room: Room): StageView | null {
  const { stage, seed } = room;
  switch (phase) {
    case 'together':
    case 'hot-seat':
    case 'write-in':
    case 'between': {
      const play = stagePlay(cast, room);
      return stageView(cast, seed, play, {
        withReplies: phase === 'together',
        fork: stage.fork && forkOf(cast, stage.fork),
      });
    }
    case 'lobby':
    case 'briefing':
    case 'alone':
    case 'debrief':
    case 'closed':
      return null;
  }
}

function forkOf(cast: RoomCast, fork: NonNullable<Room['stage']['fork']>): StageView['fork'] {
  const { model } = cast.compiled;
  const tried = model.states.flatMap(({ replies }) => replies).find(({ id }) => id === fork.reply);
  return { turn: fork.events.length, text: tried?.text ?? '' };
}

/** The vote, without what anybody chose before the reveal. */
export function ballotView(phase: RoomPhase, room: Room): BallotView | null {
  const { ballot, stage } = room;
  if (phase !== 'together' || ballot === null || stage.fork !== null) return null;
  const voters = players(room);
  const { number, votes, first, revealed, discussion } = ballot;
  return {
    number,
    poll: first === null ? 1 : 2,
    step: revealed ? 'revealed' : 'open',
    voted: voters.filter(({ id }) => valueOf(votes, id) !== undefined).length,
    voters: voters.length,
    tally: revealed ? votesOf(tallyOf(ballot, room)) : null,
    first: first === null ? null : votesOf(first),
    discussion,
  };
}

export function seatView(phase: RoomPhase, room: Room): SeatView | null {
  if (phase !== 'hot-seat') return null;
  const seat = seated(room);
  if (seat === null) return { person: null, fromTurn: room.stage.events.length };
  const { id, name } = seat.person;
  return { person: { id, name }, fromTurn: seat.fromTurn };
}

export function aloneView(cast: RoomCast, phase: RoomPhase, room: Room): AloneView | null {
  if (phase !== 'alone') return null;
  const everyone = players(room);
  const ended = everyone.filter(({ id }) => playOf(cast, ownEvents(room, id)).ending !== null);
  return { playing: everyone.length - ended.length, ended: ended.length };
}

/** The write-in. Nobody's words are in it while they are collected, nobody's votes before they are shown. */
export function writingView(phase: RoomPhase, room: Room): WritingView | null {
  const { writing } = room;
  if (phase !== 'write-in' || writing === null) return null;
  const voters = players(room);
  const { number, step, proposals, votes } = writing;
  return {
    number,
    step,
    writers: new Set(proposals.map(({ person }) => person)).size,
    voted: voters.filter(({ id }) => Object.hasOwn(votes, id)).length,
    voters: voters.length,
    proposals: step === 'collecting' ? [] : proposalViews(room, step === 'shown'),
  };
}

function proposalViews(room: Room, withVotes: boolean): ProposalView[] {
  const { votes = {}, proposals = [] } = room.writing ?? {};
  const given = counted(players(room).flatMap(({ id }) => votes[id] ?? []));
  const alike = counted(proposals.flatMap((one) => (one.hidden ? [] : (one.with ?? []))));
  const views = chooseable(room).map(({ id, text }) => ({
    id,
    text,
    alike: alike.get(id) ?? 0,
    votes: withVotes ? (given.get(id) ?? 0) : null,
  }));
  return withVotes ? views.sort((one, other) => (other.votes ?? 0) - (one.votes ?? 0)) : views;
}

/** How often each is there. */
function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
