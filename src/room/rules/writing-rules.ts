import { roomLimits } from '../limits.ts';
import { findPerson, without } from '../people.ts';
import type { Proposal, Room, Writing } from '../room.ts';
import type { Refusal } from '../refusal.ts';
import type { RulesFor } from './rule.ts';

export const writingRules: RulesFor<
  | 'words.proposed'
  | 'words.withdrawn'
  | 'words.chosen'
  | 'proposals.grouped'
  | 'words.vote.opened'
  | 'words.shown'
> = {
  'words.proposed': {
    by: 'person',
    refuse: ({ room }, { text }, who) => {
      if (findPerson(room, who)?.role === 'observer') return 'not-yours';
      const step = stepRefusal(room, 'collecting');
      if (step !== null) return step;
      if (text.length > roomLimits.proposal) return 'too-long';
      const mine = room.writing?.proposals.filter(({ person }) => person === who) ?? [];
      return mine.length < roomLimits.proposalsEach ? null : 'too-many';
    },
    apply: ({ room }, { text }, who) =>
      withWriting(room, ({ number, proposals }) => {
        const id = `w${number}-${nextNumber(proposals)}`;
        return { proposals: [...proposals, { id, person: who, text, hidden: false, with: null }] };
      }),
  },
  'words.withdrawn': {
    by: 'person',
    refuse: ({ room }, { proposal }, who) => {
      const found = room.writing?.proposals.find(({ id }) => id === proposal);
      if (found === undefined) return 'not-offered';
      return found.person === who ? stepRefusal(room, 'collecting') : 'not-yours';
    },
    apply: ({ room }, { proposal }) =>
      withWriting(room, ({ proposals }) => ({
        proposals: proposals
          .filter(({ id }) => id !== proposal)
          .map((one) => (one.with === proposal ? { ...one, with: null } : one)),
      })),
  },
  'words.chosen': {
    by: 'person',
    refuse: ({ room }, { proposal }, who) => {
      if (findPerson(room, who)?.role === 'observer') return 'not-yours';
      const step = stepRefusal(room, 'voting');
      if (step !== null) return step;
      return chooseable(room).some(({ id }) => id === proposal) ? null : 'not-offered';
    },
    apply: ({ room }, { proposal }, who) =>
      withWriting(room, ({ votes }) => ({ votes: { ...votes, [who]: proposal } })),
  },
  'proposals.grouped': {
    by: 'host',
    refuse: ({ room }, intent) => {
      const step = stepRefusal(room, 'collecting');
      if (step !== null) return step;
      const all = room.writing?.proposals ?? [];
      const here = (wanted: string) => all.find(({ id }) => id === wanted);
      if (here(intent.proposal) === undefined) return 'not-offered';
      if (intent.with === null) return null;
      // One step only: what is put with another can't have others put with it. Nor can what is
      // hidden: it would take them along.
      const head = here(intent.with);
      const canLead = head !== undefined && !head.hidden && head.with === null;
      return canLead && intent.with !== intent.proposal ? null : 'not-offered';
    },
    apply: ({ room }, intent) =>
      withWriting(room, ({ proposals }) => ({
        proposals: proposals.map((one) => {
          if (one.id === intent.proposal) return { ...one, with: intent.with };
          const follows = one.with === intent.proposal && intent.with !== null;
          return follows ? { ...one, with: intent.with } : one;
        }),
      })),
  },
  'words.vote.opened': {
    by: 'host',
    refuse: ({ room }) =>
      stepRefusal(room, 'collecting') ?? (chooseable(room).length > 0 ? null : 'not-now'),
    apply: ({ room }) => withWriting(room, () => ({ step: 'voting' })),
  },
  'words.shown': {
    by: 'host',
    refuse: ({ room }) => stepRefusal(room, 'voting'),
    apply: ({ room }) => withWriting(room, () => ({ step: 'shown' })),
  },
};

/** What can be voted for: not hidden, and not put with another. */
export function chooseable({ writing }: Room): Proposal[] {
  return writing?.proposals.filter((one) => !one.hidden && one.with === null) ?? [];
}

/** A hidden text takes no votes with it, and those put with it stand for themselves again. */
export function withProposalHidden(room: Room, id: string, on: boolean): Room {
  return withWriting(room, ({ proposals, votes }) => ({
    proposals: proposals.map((one) => {
      if (one.id === id) return { ...one, hidden: on };
      return one.with === id && on ? { ...one, with: null } : one;
    }),
    votes: on
      ? Object.entries(votes).reduce(
          (rest, [person, chosen]) => (chosen === id ? without(rest, person) : rest),
          { ...votes },
        )
      : votes,
  }));
}

function stepRefusal({ writing }: Room, step: Writing['step']): Refusal | null {
  if (writing === null) return 'not-now';
  return writing.step === step ? null : 'not-now';
}

function nextNumber(proposals: readonly Proposal[]): number {
  return 1 + Math.max(0, ...proposals.map(({ id }) => Number(id.split('-')[1])));
}

function withWriting(room: Room, change: (writing: Writing) => Partial<Writing>): Room {
  const { writing } = room;
  return writing === null ? room : { ...room, writing: { ...writing, ...change(writing) } };
}
