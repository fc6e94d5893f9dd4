import { placesOf } from '../debrief/places.ts';
import { triedMapLayout } from '../debrief/tried-map-layout.ts';
import { valueOf } from './by-person.ts';
import type { RoomCast } from './cast.ts';
import { isWatching, watched } from './observing.ts';
import { ownEvents } from './own-play.ts';
import { everybody, players } from './people.ts';
import type { Room } from './room.ts';
import type { RoomPhase } from './room-machine.ts';
import type { HostView } from './room-view.ts';
import { currentRound, seated } from './rounds.ts';
import { stageReplies } from './stage-view.ts';
import { offeredIn, playOf, stagePlay } from './talk.ts';

export function rosterView(
  cast: RoomCast,
  phase: RoomPhase,
  room: Room,
  here: ReadonlySet<string>,
): HostView['roster'] {
  const isDone = doneIn(cast, phase, room);
  return everybody(room).map(({ id, name, role }) => ({
    id,
    name,
    role,
    here: here.has(id),
    done: isDone(id),
  }));
}

/** Who has done what the room waits for; what they did stays theirs. */
function doneIn(cast: RoomCast, phase: RoomPhase, room: Room): (id: string) => boolean {
  switch (phase) {
    case 'together': {
      const votes = room.ballot?.votes ?? {};
      return (id) => valueOf(votes, id) !== undefined;
    }
    case 'alone':
      return (id) => playOf(cast, ownEvents(room, id)).ending !== null;
    case 'write-in': {
      const { step, proposals, votes } = room.writing ?? { proposals: [], votes: {} };
      if (step !== 'collecting') return (id) => Object.hasOwn(votes, id);
      return among(proposals);
    }
    case 'debrief':
      return among([...room.board.reactions, ...room.board.learnings]);
    case 'hot-seat': {
      const onSeat = seated(room)?.person.id;
      return (id) => id === onSeat;
    }
    case 'lobby':
    case 'briefing':
    case 'between':
    case 'closed':
      return () => false;
  }
}

/** Whether somebody wrote one of these. */
function among(texts: readonly { person: string }[]): (id: string) => boolean {
  const writers = new Set(texts.map(({ person }) => person));
  return (id) => writers.has(id);
}

/** The replies on stage with the author's words on how each lands. */
export function guideView(cast: RoomCast, phase: RoomPhase, room: Room): HostView['guide'] {
  if (phase !== 'together' && phase !== 'hot-seat') return null;
  const play = stagePlay(cast, room);
  const offered = offeredIn(cast, room.seed, play);
  return stageReplies(cast, room.seed, play).map((reply) => ({
    ...reply,
    feedback: offered.find(({ id }) => id === reply.id)?.candidate.feedback ?? '',
  }));
}

/** Where everybody is in a round "all at once". */
export function mapView(cast: RoomCast, phase: RoomPhase, room: Room): HostView['map'] {
  if (phase !== 'alone') return null;
  const { model } = cast.compiled;
  const here = new Map<number, number>();
  const touched = new Set<number>();
  for (const { id } of players(room)) {
    const play = playOf(cast, ownEvents(room, id));
    here.set(play.situation.state, (here.get(play.situation.state) ?? 0) + 1);
    touched.add(play.opening.situation.state);
    for (const { after } of play.turns) touched.add(after.state);
  }
  return { ...groundOf(cast), places: groundOf(cast).places.map(placeNow) };

  function placeNow(place: Ground['places'][number]) {
    const state = model.states[place.index];
    return {
      path: place.path,
      x: place.x,
      y: place.y,
      isEnding: state?.kind === 'final',
      title: touched.has(place.index) ? (state?.ending?.title ?? null) : null,
      untouched: !touched.has(place.index),
      here: here.get(place.index) ?? 0,
    };
  }
}

interface Ground {
  width: number;
  height: number;
  shore: number;
  places: readonly { index: number; path: string; x: number; y: number }[];
  ways: readonly { from: string; to: string }[];
}

/** In rem, for a console and a projector: wider than high. */
const mapShape = { width: 56, inRow: 8, onShore: 8, rowHeight: 5.5 };

const grounds = new WeakMap<RoomCast, Ground>();

/** The map without anybody on it; the same for every room that plays the scenario. */
function groundOf(cast: RoomCast): Ground {
  const known = grounds.get(cast);
  if (known) return known;
  const { model } = cast.compiled;
  const { width, height, shore, spots } = triedMapLayout(model, mapShape);
  const ways = new Map<string, { from: string; to: string }>();
  for (const { state, exits } of placesOf(model)) {
    for (const target of exits.flatMap(({ targets }) => targets)) {
      const to = model.states[target]?.path;
      if (to !== undefined) ways.set(`${state.path} ${to}`, { from: state.path, to });
    }
  }
  const ground = {
    width,
    height,
    shore,
    places: spots.flatMap(({ path, x, y }) => {
      const index = model.states.findIndex((state) => state.path === path);
      return index < 0 ? [] : [{ index, path, x, y }];
    }),
    ways: [...ways.values()],
  };
  grounds.set(cast, ground);
  return ground;
}

export function proposalsView(phase: RoomPhase, room: Room): HostView['proposals'] {
  if (phase !== 'write-in' || room.writing === null) return null;
  return room.writing.proposals.map(({ id, person, text, hidden, with: head }) => ({
    id,
    name: room.people[person]?.name ?? '',
    text,
    hidden,
    with: head,
  }));
}

/** What those who watch have noted in this round so far. */
export function watchingView(cast: RoomCast, phase: RoomPhase, room: Room): HostView['watching'] {
  if (phase !== 'together' && phase !== 'hot-seat') return null;
  const round = currentRound(room)?.number;
  const seen = watched(room.observations.filter((one) => one.round === round));
  return {
    observers: everybody(room).filter(({ id }) => isWatching(room, id)).length,
    items: (cast.compiled.model.scenario.observe ?? []).map((text, item) => ({
      text,
      ticked: seen.ticked(item),
    })),
    dimensions: cast.rubric.dimensions.map(({ id, label }) => ({ id, label, ...seen.rated(id) })),
  };
}

export function wallView(phase: RoomPhase, room: Room): HostView['wall'] {
  if (phase !== 'debrief') return null;
  const texts = (kind: 'reaction' | 'learning') =>
    room.board[`${kind}s`].map(({ id, person, text, hidden }) => ({
      id,
      kind,
      name: room.people[person]?.name ?? '',
      text,
      hidden,
    }));
  return [...texts('reaction'), ...texts('learning')];
}
