import { tallyOf } from '../ballot.ts';
import { withValue } from '../by-person.ts';
import { findPerson } from '../people.ts';
import { type Ballot, type Room, pass } from '../room.ts';
import { offeredIn, stagePlay } from '../talk.ts';
import type { Refusal } from '../refusal.ts';
import type { RulesFor } from './rule.ts';

export const ballotRules: RulesFor<
  'vote.cast' | 'votes.revealed' | 'discussion.opened' | 'ballot.reopened'
> = {
  'vote.cast': {
    by: 'person',
    refuse: ({ cast, room }, { ballot, reply }, who) => {
      if (findPerson(room, who)?.role === 'observer') return 'not-yours';
      const late = lateFor(room, ballot);
      if (late !== null) return late;
      if (room.ballot?.revealed === true) return 'too-late';
      if (reply === pass) return null;
      const offered = offeredIn(cast, room.seed, stagePlay(cast, room));
      return offered.some(({ id }) => id === reply) ? null : 'not-offered';
    },
    apply: ({ room }, { reply }, who) =>
      withBallot(room, ({ votes }) => ({ votes: withValue(votes, who, reply) })),
  },
  'votes.revealed': {
    by: 'host',
    refuse: ({ room }, { ballot }) => lateFor(room, ballot),
    apply: ({ room }) => withBallot(room, () => ({ revealed: true })),
  },
  'discussion.opened': {
    by: 'host',
    refuse: ({ room }, { ballot }) =>
      lateFor(room, ballot) ?? (room.ballot?.revealed === true ? null : 'not-now'),
    apply: ({ room, at }, { seconds }) =>
      withBallot(room, () => ({ discussion: { until: at + seconds * 1_000, seconds } })),
  },
  'ballot.reopened': {
    by: 'host',
    refuse: ({ room }, { ballot }) =>
      lateFor(room, ballot) ?? (room.ballot?.revealed === true ? null : 'not-now'),
    // Two polls are compared: a third takes the place of the second.
    apply: ({ room }) =>
      withBallot(room, (ballot) => ({
        poll: ballot.poll + 1,
        first: ballot.first ?? tallyOf(ballot, room),
        votes: {},
        revealed: false,
        discussion: null,
      })),
  },
};

function lateFor({ ballot, stage }: Room, number: number): Refusal | null {
  if (ballot === null || stage.fork !== null) return 'not-now';
  return ballot.number === number ? null : 'too-late';
}

function withBallot(room: Room, change: (ballot: Ballot) => Partial<Ballot>): Room {
  const { ballot } = room;
  return ballot === null ? room : { ...room, ballot: { ...ballot, ...change(ballot) } };
}
