import { remember } from '../practice/remember.ts';
import { aboutView } from './about-view.ts';
import type { RoomCast } from './cast.ts';
import { debriefView } from './debrief-view.ts';
import {
  guideView,
  mapView,
  proposalsView,
  rosterView,
  wallView,
  watchingView,
} from './host-views.ts';
import { ownView } from './own-view.ts';
import { everybody } from './people.ts';
import type { Room } from './room.ts';
import type { RoomPhase } from './room-machine.ts';
import type { RoomState } from './room-run.ts';
import type {
  BoardView,
  HostView,
  OwnView,
  PeopleView,
  SessionPart,
  SharedView,
} from './room-view.ts';
import { aloneView, ballotView, seatView, sharedStage, writingView } from './round-views.ts';
import { currentRound } from './rounds.ts';
import { talksView } from './talks-view.ts';

/** What everybody, the host and each person see of a room as it stands. `here`: who is connected. */
export interface RoomViews {
  shared(state: RoomState, here: ReadonlySet<string>): SharedView;
  host(state: RoomState, here: ReadonlySet<string>): HostView;
  own(state: RoomState, person: string): OwnView | null;
}

/** Names shown to all while they come in. */
const namesShown = 60;

/** Make one per room and keep it: what did not change is not made anew. */
export function createRoomViews(cast: RoomCast): RoomViews {
  const about = aboutView(cast);
  const stage = remember(
    (phase: RoomPhase, room: Room) => sharedStage(cast, phase, room),
    ([phase, room]) => [phase, room.stage],
  );
  const debrief = remember(
    (room: Room) => debriefView(cast, room),
    ([room]) => [
      room.board,
      room.debriefStep,
      room.debriefPart,
      room.rounds,
      room.ballots,
      room.finished,
      room.stage,
      room.plays,
      room.observations,
      room.people,
    ],
  );
  const talks = remember(
    (room: Room) => talksView(cast, room),
    ([room]) => [room.rounds, room.ballots, room.finished, room.stage, room.plays],
  );
  return {
    shared: ({ phase, room }, here) => ({
      about,
      part: partOf(phase, room),
      people: peopleView(room, here),
      stage: stage(phase, room),
      ballot: ballotView(phase, room),
      seat: seatView(phase, room),
      alone: aloneView(cast, phase, room),
      writing: writingView(phase, room),
      debrief: phase === 'debrief' ? debrief(room) : null,
      board: phase === 'debrief' ? boardView(room) : null,
    }),
    host: ({ phase, room }, here) => ({
      roster: rosterView(cast, phase, room, here),
      guide: guideView(cast, phase, room),
      map: mapView(cast, phase, room),
      proposals: proposalsView(phase, room),
      watching: watchingView(cast, phase, room),
      wall: wallView(phase, room),
      talks: phase === 'debrief' ? talks(room) : null,
    }),
    own: ({ phase, room }, person) => ownView(cast, phase, room, person),
  };
}

function partOf(phase: RoomPhase, room: Room): SessionPart {
  const { frozen, locked, choosingRoles, namesKept } = room;
  const round = currentRound(room);
  const isRound =
    phase === 'together' || phase === 'hot-seat' || phase === 'alone' || phase === 'write-in';
  return {
    phase: isRound ? 'round' : phase,
    round: isRound && round !== null ? { number: round.number, way: round.way } : null,
    frozen,
    locked,
    choosingRoles,
    namesKept,
  };
}

function peopleView(room: Room, here: ReadonlySet<string>): PeopleView {
  const all = everybody(room);
  const present = all.filter(({ id }) => here.has(id)).length;
  return {
    here: present,
    away: all.length - present,
    names: all.slice(-namesShown).map(({ name }) => name),
  };
}

function boardView({ board }: Room): BoardView {
  const shown = (texts: Room['board']['learnings']) =>
    texts.filter(({ hidden }) => !hidden).map(({ id, text }) => ({ id, text }));
  return { reactions: shown(board.reactions), learnings: shown(board.learnings) };
}
