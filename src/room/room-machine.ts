import { assign, setup } from 'xstate';
import type { RoomCast } from './cast.ts';
import type { Actor, Intent, IntentType } from './intent.ts';
import type { Room } from './room.ts';
import { rules } from './rules.ts';
import type { IntentOf, RulesFor } from './rules/rule.ts';

/** Somebody wants something, at a time in milliseconds since 1970-01-01 UTC. */
export type RoomEvent = Intent & { by: Actor; at: number };

export type RoomMachine = ReturnType<typeof createRoomMachine>;
/** Phases, with the ways of running a round. */
export const roomPhases = [
  'lobby',
  'briefing',
  'together',
  'hot-seat',
  'alone',
  'write-in',
  'between',
  'debrief',
  'closed',
] as const;
export type RoomPhase = (typeof roomPhases)[number];

const types: { context?: Room; events?: RoomEvent; input?: Room } = {};

/**
 * The life of the rooms that play a scenario. Its states are the phases and the ways of running a round; what may be wanted
 * in a phase is what it has a transition for. Rights and everything finer is in `rules`: ask
 * `refusalOf` before sending an event.
 */
export function createRoomMachine(cast: RoomCast) {
  const apply = { actions: 'apply' } as const;
  const rounds = {
    'round.opened': [
      { guard: { type: 'isWay', params: { way: 'together' } }, target: '#room.together', ...apply },
      { guard: { type: 'isWay', params: { way: 'hot-seat' } }, target: '#room.hot-seat', ...apply },
      { guard: { type: 'isWay', params: { way: 'alone' } }, target: '#room.alone', ...apply },
      { target: '#room.write-in', ...apply },
    ],
  } as const;
  const ending = {
    'round.closed': { target: '#room.between', ...apply },
    'debrief.opened': { target: '#room.debrief', ...apply },
    ...rounds,
  } as const;
  const stage = {
    'reply.taken': apply,
    'silence.taken': apply,
    'stage.rewound': apply,
    'fork.opened': apply,
    'fork.closed': apply,
    'item.ticked': apply,
    'dimension.rated': apply,
  } as const;

  return setup({
    types,
    guards: {
      isWay: ({ event }, { way }: { way: string }) =>
        event.type === 'round.opened' && event.way === way,
    },
    actions: {
      apply: assign(({ context, event }) => applied(cast, context, event)),
    },
  }).createMachine({
    id: 'room',
    context: ({ input }) => input,
    initial: 'lobby',
    on: {
      'name.changed': apply,
      'role.assigned': apply,
      'person.removed': apply,
      'locked.set': apply,
      'frozen.set': apply,
      'choosing-roles.set': apply,
      'names-kept.set': apply,
      'text.hidden': apply,
      'room.closed': { target: '.closed', ...apply },
    },
    states: {
      lobby: {
        on: {
          'briefing.opened': { target: 'briefing', ...apply },
          'role.chosen': apply,
          ...rounds,
        },
      },
      briefing: { on: { 'role.chosen': apply, ...rounds } },
      together: {
        on: {
          ...ending,
          ...stage,
          'vote.cast': apply,
          'votes.revealed': apply,
          'discussion.opened': apply,
          'ballot.reopened': apply,
        },
      },
      'hot-seat': { on: { ...ending, ...stage, 'seat.handed': apply, 'reply.given': apply } },
      alone: { on: { ...ending, 'own.reply': apply, 'own.rewound': apply } },
      'write-in': {
        on: {
          ...ending,
          'words.proposed': apply,
          'words.withdrawn': apply,
          'words.chosen': apply,
          'proposals.grouped': apply,
          'words.vote.opened': apply,
          'words.shown': apply,
        },
      },
      between: {
        on: {
          ...rounds,
          'role.chosen': apply,
          'briefing.opened': { target: 'briefing', ...apply },
          'debrief.opened': { target: 'debrief', ...apply },
        },
      },
      debrief: {
        on: {
          ...rounds,
          'debrief.turned': apply,
          'reaction.posted': apply,
          'learning.posted': apply,
          'bravest.chosen': apply,
          'bravest.announced': apply,
        },
      },
      closed: { type: 'final' },
    },
  });
}

function applied(cast: RoomCast, room: Room, { by, at, ...intent }: RoomEvent): Room {
  const who = by.kind === 'host' ? 'host' : by.id;
  return applyRule(intent, { cast, room, at }, who);
}

function applyRule<T extends IntentType>(
  intent: IntentOf<T>,
  scene: { cast: RoomCast; room: Room; at: number },
  who: string,
): Room {
  const all: RulesFor<IntentType> = rules;
  return all[intent.type].apply(scene, intent, who);
}
