import { braveTries } from '../brave-tries.ts';
import { roomLimits } from '../limits.ts';
import type { Board, BoardText, Room } from '../room.ts';
import type { RulesFor } from './rule.ts';
import { nothingAgainst } from './rule.ts';
import { withProposalHidden } from './writing-rules.ts';

export const boardRules: RulesFor<
  'reaction.posted' | 'learning.posted' | 'bravest.chosen' | 'bravest.announced' | 'text.hidden'
> = {
  'reaction.posted': {
    by: 'person',
    refuse: (_scene, { text }) => (text.length > roomLimits.reaction ? 'too-long' : null),
    // One for each: another takes its place, and its visibility stays the host's.
    apply: ({ room }, { text }, who) =>
      withBoard(room, ({ reactions }) => {
        const before = reactions.find(({ person }) => person === who);
        const others = reactions.filter((one) => one !== before);
        const id = before?.id ?? `r${who}`;
        return {
          reactions: [...others, { id, person: who, text, hidden: before?.hidden ?? false }],
        };
      }),
  },
  'learning.posted': {
    by: 'person',
    refuse: ({ room }, { text }, who) => {
      if (text.length > roomLimits.learning) return 'too-long';
      const mine = room.board.learnings.filter(({ person }) => person === who);
      return mine.length < roomLimits.learningsEach ? null : 'too-many';
    },
    apply: ({ room }, { text }, who) =>
      withBoard(room, ({ learnings }) => ({
        learnings: [
          ...learnings,
          { id: `l${learnings.length + 1}`, person: who, text, hidden: false },
        ],
      })),
  },
  'bravest.chosen': {
    by: 'person',
    refuse: ({ cast, room }, { reply }) => {
      if (room.board.announced) return 'too-late';
      return braveTries(cast, room).some((one) => one.reply === reply) ? null : 'not-offered';
    },
    apply: ({ room }, { reply }, who) =>
      withBoard(room, ({ acclaim }) => ({ acclaim: { ...acclaim, [who]: reply } })),
  },
  'bravest.announced': {
    by: 'host',
    refuse: nothingAgainst,
    apply: ({ room }) => withBoard(room, () => ({ announced: true })),
  },
  'text.hidden': {
    by: 'host',
    refuse: ({ room }, { text }) => {
      const { reactions, learnings } = room.board;
      const all = [...reactions, ...learnings, ...(room.writing?.proposals ?? [])];
      return all.some(({ id }) => id === text) ? null : 'not-offered';
    },
    apply: ({ room }, { text, on }) => {
      const hide = (texts: readonly BoardText[]) =>
        texts.map((one) => (one.id === text ? { ...one, hidden: on } : one));
      const board = withBoard(room, ({ reactions, learnings }) => ({
        reactions: hide(reactions),
        learnings: hide(learnings),
      }));
      const isProposal = room.writing?.proposals.some(({ id }) => id === text) === true;
      return isProposal ? withProposalHidden(board, text, on) : board;
    },
  },
};

function withBoard(room: Room, change: (board: Board) => Partial<Board>): Room {
  return { ...room, board: { ...room.board, ...change(room.board) } };
}
