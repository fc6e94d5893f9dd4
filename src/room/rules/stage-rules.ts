import { findPerson, withPerson } from '../people.ts';
import type { Refusal } from '../refusal.ts';
import type { Room } from '../room.ts';
import { currentRound, seated } from '../rounds.ts';
import { withForkClosed, withStageBackTo, withStageEvent } from '../stage.ts';
import { firstSilence, offeredIn, stagePlay, talkOn } from '../talk.ts';
import { roomLimits } from '../limits.ts';
import type { RulesFor, Scene } from './rule.ts';

export const stageRules: RulesFor<
  | 'reply.taken'
  | 'reply.given'
  | 'silence.taken'
  | 'stage.rewound'
  | 'fork.opened'
  | 'fork.closed'
  | 'seat.handed'
> = {
  'reply.taken': {
    by: 'host',
    refuse: replyRefusal,
    apply: ({ cast, room }, { reply }) => withStageEvent(cast, room, { type: 'reply', reply }),
  },
  'reply.given': {
    by: 'person',
    refuse: (scene, intent, who) => {
      if (seated(scene.room)?.person.id !== who) return 'not-yours';
      // What is tried in a fork is the host's.
      return scene.room.stage.fork === null ? replyRefusal(scene, intent) : 'not-now';
    },
    apply: ({ cast, room }, { reply }) => withStageEvent(cast, room, { type: 'reply', reply }),
  },
  'silence.taken': {
    by: 'host',
    refuse: ({ cast, room }, { turn }) =>
      turnRefusal(room, turn) ??
      (firstSilence(cast, stagePlay(cast, room)) === null ? 'not-offered' : null),
    apply: ({ cast, room }) => {
      const silence = firstSilence(cast, stagePlay(cast, room));
      return silence === null ? room : withStageEvent(cast, room, silence);
    },
  },
  'stage.rewound': {
    by: 'host',
    refuse: ({ room: { stage } }, { turn }) => {
      if (stage.fork !== null) return 'not-now';
      return turn < stage.events.length ? null : 'not-offered';
    },
    apply: ({ cast, room }, { turn }) => withStageBackTo(cast, room, turn),
  },
  'fork.opened': {
    by: 'host',
    refuse: (scene, intent) =>
      scene.room.stage.fork === null ? replyRefusal(scene, intent) : 'not-now',
    apply: ({ cast, room }, { reply }) => {
      const { events } = room.stage;
      const tried = talkOn(cast, events, { type: 'reply', reply });
      return tried === null ? room : { ...room, stage: { events: tried, fork: { events, reply } } };
    },
  },
  'fork.closed': {
    by: 'host',
    refuse: ({ room }) => (room.stage.fork === null ? 'not-now' : null),
    apply: ({ room }) => withForkClosed(room),
  },
  'seat.handed': {
    by: 'host',
    refuse: ({ room }, { person }) => (findPerson(room, person) === null ? 'not-offered' : null),
    apply: ({ room }, { person }) => withSeat(room, person),
  },
};

/** The same talk, somebody else to lead it. */
export function withSeat(room: Room, person: string): Room {
  const before = seated(room)?.person.id;
  const left =
    before === undefined || before === person
      ? room
      : withPerson(room, before, { role: 'participant' });
  const taken = withPerson(left, person, { role: 'agent' });
  const fromTurn = (room.stage.fork?.events ?? room.stage.events).length;
  const round = currentRound(room)?.number ?? 0;
  return { ...taken, seatings: [...room.seatings, { round, person, fromTurn }] };
}

function replyRefusal(
  { cast, room }: Scene,
  { turn, reply }: { turn: number; reply: string },
): Refusal | null {
  const late = turnRefusal(room, turn);
  if (late !== null) return late;
  const offered = offeredIn(cast, room.seed, stagePlay(cast, room));
  return offered.some(({ id }) => id === reply) ? null : 'not-offered';
}

function turnRefusal({ stage }: Room, turn: number): Refusal | null {
  if (turn !== stage.events.length) return 'too-late';
  return stage.events.length >= roomLimits.turns ? 'too-many' : null;
}
