import { valueOf } from './by-person.ts';
import type { RoomCast } from './cast.ts';
import { isWatching } from './observing.ts';
import { ownEvents } from './own-play.ts';
import { findPerson } from './people.ts';
import type { Room } from './room.ts';
import type { RoomPhase } from './room-machine.ts';
import type { OwnView } from './room-view.ts';
import { currentRound, seated } from './rounds.ts';
import { stageReplies, stageView } from './stage-view.ts';
import { playOf, stagePlay } from './talk.ts';

/** What is somebody's own; null for those who are not in the room any more. */
export function ownView(cast: RoomCast, phase: RoomPhase, room: Room, id: string): OwnView | null {
  const person = findPerson(room, id);
  if (person === null) return null;
  const { name, role } = person;
  return {
    me: { id, name, role },
    vote: voteOf(phase, room, id, role === 'observer'),
    play:
      phase === 'alone' && role !== 'observer'
        ? {
            ...stageView(cast, room.seed, playOf(cast, ownEvents(room, id)), { withReplies: true }),
            from: room.stage.events.length,
          }
        : null,
    answering:
      phase === 'hot-seat' && seated(room)?.person.id === id && room.stage.fork === null
        ? stageReplies(cast, room.seed, stagePlay(cast, room))
        : null,
    observing: observingOf(phase, room, id),
    ownWords: ownWordsOf(phase, room, id),
    ownBoard: ownBoardOf(phase, room, id),
  };
}

function voteOf(phase: RoomPhase, { ballot }: Room, id: string, looksOn: boolean): OwnView['vote'] {
  if (phase !== 'together' || ballot === null || looksOn) return null;
  const { number, votes } = ballot;
  return { ballot: number, reply: valueOf(votes, id) ?? null };
}

function observingOf(phase: RoomPhase, room: Room, id: string): OwnView['observing'] {
  if ((phase !== 'together' && phase !== 'hot-seat') || !isWatching(room, id)) return null;
  const round = currentRound(room)?.number;
  const noted = room.observations.find((one) => one.person === id && one.round === round);
  return {
    ticks: Object.keys(noted?.ticks ?? {}).map(Number),
    ratings: noted?.ratings ?? {},
  };
}

function ownWordsOf(phase: RoomPhase, { writing }: Room, id: string): OwnView['ownWords'] {
  if (phase !== 'write-in' || writing === null) return null;
  return {
    proposals: writing.proposals
      .filter(({ person }) => person === id)
      .map(({ id, text }) => ({ id, text })),
    chosen: (Object.hasOwn(writing.votes, id) ? writing.votes[id] : undefined) ?? null,
  };
}

function ownBoardOf(phase: RoomPhase, { board }: Room, id: string): OwnView['ownBoard'] {
  if (phase !== 'debrief') return null;
  return {
    reaction: board.reactions.find(({ person }) => person === id)?.text ?? null,
    learnings: board.learnings.filter(({ person }) => person === id).length,
    bravest: (Object.hasOwn(board.acclaim, id) ? board.acclaim[id] : undefined) ?? null,
  };
}
