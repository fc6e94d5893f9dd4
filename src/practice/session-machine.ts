import { type SnapshotFrom, assign, setup } from 'xstate';
import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import type { StoreFailure, StoreResult } from './attempt-store.ts';
import type { Attempt } from './attempt.ts';
import { findOpenReply } from './open-replies.ts';
import { playMemory } from './play-memory.ts';
import { lastStep } from './running-play.ts';
import { type HoldEvent, type SessionPorts, sessionActors } from './session-actors.ts';
import {
  type SessionContext,
  contextAfterSilence,
  contextAt,
  contextAtLastLine,
  contextRewound,
  contextWithEvent,
  contextWithTimers,
  sessionContext,
} from './session-context.ts';
import type { ReplyChosen, SessionEvent } from './session-event.ts';
import { canReply, canRewind } from './session-rights.ts';
import { nextTimer, timerFactor } from './silence-timers.ts';
import { speakingPace } from './speaking-pace.ts';

export interface SessionInput {
  attempt: Attempt;
}
export type SessionMachine = ReturnType<typeof createSessionMachine>;
export type SessionSnapshot = SnapshotFrom<SessionMachine>;

const longestDelay = 2 ** 31 - 1;
const types: {
  context?: SessionContext;
  events?: SessionEvent | HoldEvent;
  input?: SessionInput;
} = {};

/**
 * The machine of a practice session on one scenario. Give the actor a `clock` in tests. When the
 * scenario itself changes, stop the actor, `carryAttemptOver`, and start one on the new scenario.
 */
export function createSessionMachine(compiled: CompiledScenario, ports: SessionPorts) {
  const now = () => ports.now();
  const linesOf = ({ attempt }: SessionContext) =>
    lastStep(playMemory(compiled).playOf(attempt.transcript.events)).lines;

  return setup({
    types,
    actors: sessionActors(ports),
    delays: {
      speakingPace: ({ context }) => {
        const line = linesOf(context)[context.speakingLine ?? 0];
        return line ? speakingPace(compiled.model.scenario.channel, line.text) : 0;
      },
      silence: ({ context }) => {
        const factor = timerFactor(context.attempt.choices.timers);
        return Math.min(longestDelay, (nextTimer(context.timers)?.left ?? 0) * factor);
      },
    },
    guards: {
      isStill: ({ context }) => context.frozen || context.hidden || context.hold !== 'held',
      isMoving: ({ context }) => !context.frozen && !context.hidden && context.hold === 'held',
      isSpeaking: ({ context }) => context.speakingLine !== null,
      hasEnded: ({ context }) => context.attempt.endedAt !== null,
      hasTimer: ({ context }) =>
        context.timers.length > 0 && timerFactor(context.attempt.choices.timers) > 0,
      canReply: ({ context }, { reply }: { reply: string }) => {
        const { play } = playMemory(compiled).playOf(context.attempt.transcript.events);
        const spoken = linesOf(context).length;
        return canReply(context, spoken) && findOpenReply(compiled, play.situation, reply) !== null;
      },
      canRewind: ({ context }, { events }: { events: number }) => canRewind(context, events),
      isHeld: ({ context }) => context.hold === 'held',
      isUnwritten: ({ context }) =>
        context.hold === 'held' && context.revision !== context.writtenRevision,
      isWritten: (_, { result }: { result: StoreResult<void> }) => result.ok,
    },
    actions: {
      startMoving: assign({ movingSince: () => now() }),
      stopMoving: assign(({ context }) => ({ ...contextAt(context, now()), movingSince: null })),
      startWaiting: assign({ waitingSince: () => now() }),
      stopWaiting: assign(({ context }) => ({ ...contextAt(context, now()), waitingSince: null })),
      beginNextLine: assign(({ context }) => {
        const next = (context.speakingLine ?? 0) + 1;
        return { speakingLine: next < linesOf(context).length ? next : null };
      }),
      finishSpeaking: assign({ speakingLine: null }),
      recordReply: assign(({ context }, { given }: { given: ReplyChosen }) =>
        contextWithEvent(compiled, context, { ...given, type: 'reply' }, now()),
      ),
      recordSilence: assign(({ context }) => contextAfterSilence(compiled, context, now())),
      rewind: assign(({ context }, { events }: { events: number }) =>
        contextRewound(compiled, context, events, now()),
      ),
      freeze: assign({ frozen: true }),
      unfreeze: assign({ frozen: false }),
      hide: assign({ hidden: true }),
      show: assign({ hidden: false }),
      changeTimers: assign(({ context, event }) =>
        event.type === 'timers.changed' ? contextWithTimers(context, event.mode) : context,
      ),
      askForAttempt: assign({ hold: 'asking' }),
      stealAttempt: assign({ steals: true }),
      holdAttempt: assign({ hold: 'held' }),
      leaveAttempt: assign({ hold: 'readOnly', speakingLine: null }),
      adoptStored: assign(({ context }, { found }: { found: StoreResult<Attempt | null> }) => {
        const stored = found.ok ? found.value : null;
        if (!stored) return { revision: context.revision + 1 };
        const { attempt } = context;
        const isNewer =
          stored.updatedAt > attempt.updatedAt &&
          stored.transcript.fingerprint === attempt.transcript.fingerprint;
        return isNewer ? contextAtLastLine(compiled, context, stored) : {};
      }),
      beginWrite: assign(({ context }) => ({ writtenRevision: context.revision })),
      noteFailure: assign((_, { failure }: { failure: StoreFailure | null }) => ({ failure })),
    },
  }).createMachine({
    id: 'session',
    type: 'parallel',
    context: ({ input }) => sessionContext(compiled, input.attempt),
    on: {
      'play.frozen': { actions: 'freeze' },
      'play.unfrozen': { actions: 'unfreeze' },
      'page.hidden': { actions: 'hide' },
      'page.shown': { actions: 'show' },
      'timers.changed': { guard: 'isHeld', actions: 'changeTimers' },
    },
    states: {
      conversation: {
        initial: 'standingStill',
        on: {
          'play.rewound': {
            guard: { type: 'canRewind', params: ({ event }) => ({ events: event.events }) },
            target: '.standingStill',
            actions: { type: 'rewind', params: ({ event }) => ({ events: event.events }) },
          },
        },
        states: {
          standingStill: {
            on: { 'speaking.skipped': { actions: 'finishSpeaking' } },
            always: { guard: 'isMoving', target: 'moving' },
          },
          moving: {
            initial: 'decidingWhoSpeaks',
            entry: 'startMoving',
            exit: 'stopMoving',
            always: { guard: 'isStill', target: 'standingStill' },
            on: {
              'reply.chosen': {
                guard: { type: 'canReply', params: ({ event }) => ({ reply: event.reply }) },
                target: '.decidingWhoSpeaks',
                actions: { type: 'recordReply', params: ({ event }) => ({ given: event }) },
              },
            },
            states: {
              decidingWhoSpeaks: {
                always: [
                  { guard: 'isSpeaking', target: 'speaking' },
                  { guard: 'hasEnded', target: '#session.conversation.ended' },
                  { guard: 'hasTimer', target: 'waitingForReply.timed' },
                  { target: 'waitingForReply' },
                ],
              },
              speaking: {
                after: { speakingPace: { target: 'decidingWhoSpeaks', actions: 'beginNextLine' } },
                on: {
                  'speaking.skipped': { target: 'decidingWhoSpeaks', actions: 'finishSpeaking' },
                },
              },
              waitingForReply: {
                initial: 'untimed',
                entry: 'startWaiting',
                exit: 'stopWaiting',
                on: {
                  'timers.changed': { target: 'decidingWhoSpeaks', actions: 'changeTimers' },
                },
                states: {
                  untimed: {},
                  timed: {
                    after: {
                      silence: {
                        target: '#session.conversation.moving.decidingWhoSpeaks',
                        actions: 'recordSilence',
                      },
                    },
                  },
                },
              },
            },
          },
          ended: {},
        },
      },
      saving: {
        initial: 'saved',
        states: {
          saved: { always: { guard: 'isUnwritten', target: 'writing' } },
          writing: {
            entry: 'beginWrite',
            invoke: {
              src: 'saveAttempt',
              input: ({ context }) => context.attempt,
              onDone: [
                {
                  guard: { type: 'isWritten', params: ({ event }) => ({ result: event.output }) },
                  target: 'saved',
                  actions: { type: 'noteFailure', params: { failure: null } },
                },
                {
                  target: 'unsaved',
                  actions: {
                    type: 'noteFailure',
                    params: ({ event }) => ({
                      failure: event.output.ok ? null : event.output.failure,
                    }),
                  },
                },
              ],
              onError: {
                target: 'unsaved',
                actions: {
                  type: 'noteFailure',
                  params: ({ event }) => ({
                    failure: { kind: 'broken', detail: String(event.error) },
                  }),
                },
              },
            },
          },
          unsaved: {
            always: { guard: 'isUnwritten', target: 'writing' },
            on: { 'saving.retried': { guard: 'isHeld', target: 'writing' } },
          },
        },
      },
      holding: {
        initial: 'holding',
        states: {
          holding: {
            initial: 'asking',
            entry: 'askForAttempt',
            invoke: {
              src: 'holdAttempt',
              input: ({ context }) => ({ attempt: context.attempt.id, steals: context.steals }),
            },
            on: { 'attempt.refused': 'readOnly', 'attempt.lost': 'readOnly' },
            states: {
              asking: { on: { 'attempt.granted': 'reading' } },
              reading: {
                invoke: {
                  src: 'findAttempt',
                  input: ({ context }) => context.attempt.id,
                  onDone: {
                    target: 'held',
                    actions: {
                      type: 'adoptStored',
                      params: ({ event }) => ({ found: event.output }),
                    },
                  },
                  onError: 'held',
                },
              },
              held: { entry: 'holdAttempt' },
            },
          },
          readOnly: {
            entry: 'leaveAttempt',
            on: { 'attempt.takenOver': { target: 'holding', actions: 'stealAttempt' } },
          },
        },
      },
    },
  });
}
