import { and, assign, setup, stateIn } from 'xstate';
import type { CheckAnswer } from '../checker/background-checker.ts';
import type { StoreFailure, StoreResult } from '../practice/attempt-store.ts';
import type { Rubric } from '../scenario/rubric.ts';
import { redone, undone } from './document.ts';
import { type DraftPorts, type HoldEvent, draftActors } from './draft-actors.ts';
import { type DraftContext, type Job, draftContext, draftFrom } from './draft-context.ts';
import type { DraftEvent } from './draft-event.ts';
import {
  withJob,
  withJobDone,
  withKeeping,
  withProof,
  withReading,
  withStored,
  withTextOf,
} from './draft-changes.ts';
import { isAtProof, isRead } from './draft-standing.ts';
import type { Draft, DraftText } from './draft.ts';
import { unwritten } from './edits-ahead.ts';
import type { Reading } from './reading.ts';
import { stepNameOf } from './step-name.ts';

const types: {
  context?: DraftContext;
  events?: DraftEvent | HoldEvent;
  input?: { draft: Draft; rubric: Rubric };
} = {};

/**
 * The machine of an author's work on one draft: one text, read, proven and kept while it changes.
 * Every view sends what was done; what they show is read out of the context.
 */
export function createDraftMachine(ports: DraftPorts) {
  const now = () => ports.now();

  return setup({
    types,
    actors: draftActors(ports),
    delays: { typingPause: 120, keepingPause: 250 },
    guards: {
      isHeld: ({ context }) => context.hold === 'held',
      isUnread: ({ context }) => !isRead(context),
      isUnproven: ({ context }) =>
        context.reading?.isReadable === true && isRead(context) && !isAtProof(context),
      isStale: ({ context }) => !isAtProof(context),
      hasJobs: ({ context }) => context.jobs.length > 0,
      hasNoJobs: ({ context }) => context.jobs.length === 0,
      isWrittenIntoThis: ({ context }) => context.writtenInto === context.document.text,
      isUnkept: ({ context: { hold, kept, document, about } }) =>
        hold === 'held' && (kept?.text !== document.text || kept.fileName !== about.fileName),
    },
    actions: {
      holdDraft: assign({ hold: 'held' }),
      askForDraft: assign({ hold: 'asking' }),
      leaveDraft: assign({ hold: 'readOnly', steals: false }),
      stealDraft: assign({ steals: true }),
      /** Another tab may have written since this one read. */
      adoptStored: assign(({ context }, { found }: { found: StoreResult<Draft | null> }) =>
        found.ok && found.value !== null ? withStored(context, found.value, now()) : {},
      ),
      choosePlace: assign(({ event }) =>
        event.type === 'place.chosen' ? { place: event.place } : {},
      ),
      chooseRubric: assign(({ event }) =>
        event.type === 'rubric.chosen' ? { rubric: event.rubric } : {},
      ),
      renameFile: assign(({ context, event }) =>
        event.type === 'file.renamed'
          ? { about: { ...context.about, fileName: event.fileName } }
          : {},
      ),
      changeText: assign(({ context, event }) => withTextOf(context, event, now())),
      queue: assign(({ context }, { job }: { job: Job }) => withJob(context, job)),
      undo: assign(({ context }) => ({
        document: undone(context.document),
        ahead: unwritten(context.ahead),
      })),
      redo: assign(({ context }) => ({
        document: redone(context.document),
        ahead: unwritten(context.ahead),
      })),
      beginReading: assign(({ context }) => ({
        readText: context.document.text,
        readRubric: context.rubric,
      })),
      noteReading: assign(({ context }, { reading }: { reading: Reading | null }) =>
        reading === null ? {} : withReading(context, reading),
      ),
      beginProof: assign(({ context }) => ({
        provenSource: context.document.text.source,
        provenRubric: context.rubric,
      })),
      noteProof: assign(({ context }, { answer }: { answer: CheckAnswer | null }) =>
        answer === null ? {} : withProof(context, answer),
      ),
      beginJob: assign(({ context }) => ({ writtenInto: context.document.text })),
      finishJob: assign(({ context }, { text }: { text: DraftText | null }) =>
        withJobDone(context, text, now()),
      ),
      beginKeeping: assign(({ context }) => withKeeping(context, now())),
      noteFailure: assign(({ context }, { failure }: { failure: StoreFailure | null }) => ({
        failure,
        due: null,
        ...(failure === null && context.opened === context.due && { opened: null }),
      })),
      dropJobs: assign({ jobs: [], ahead: [] }),
      forgetKept: assign({ kept: null }),
    },
  }).createMachine({
    id: 'draft',
    type: 'parallel',
    context: ({ input }) => draftContext(input.draft, input.rubric, now()),
    on: {
      'place.chosen': { actions: 'choosePlace' },
      'rubric.chosen': { actions: 'chooseRubric' },
      'file.renamed': { guard: 'isHeld', actions: 'renameFile' },
      'text.typed': { guard: 'isHeld', actions: 'changeText' },
      'edit.asked': {
        guard: 'isHeld',
        actions: {
          type: 'queue',
          params: ({ event: { edit, name } }) => ({
            job: { writing: { type: 'edit', edit }, name: name ?? stepNameOf(edit) },
          }),
        },
      },
      'translation.written': {
        guard: 'isHeld',
        actions: {
          type: 'queue',
          params: ({ event: { locale, path, text } }) => ({
            job: {
              writing: { type: 'translation', locale, path, text },
              name: { kind: 'translated', locale },
            },
          }),
        },
      },
      'translation.added': { guard: 'isHeld', actions: 'changeText' },
      'translation.removed': { guard: 'isHeld', actions: 'changeText' },
      'version.restored': { guard: 'isHeld', actions: 'changeText' },
      'step.undone': { guard: 'isHeld', actions: 'undo' },
      'step.redone': { guard: 'isHeld', actions: 'redo' },
    },
    states: {
      hold: {
        initial: 'asking',
        states: {
          asking: {
            entry: 'askForDraft',
            invoke: {
              id: 'hold',
              src: 'holdDraft',
              input: ({ context }) => ({ draft: context.about.id, steals: context.steals }),
            },
            initial: 'waiting',
            on: {
              'draft.refused': { target: 'readOnly' },
              'draft.lost': { target: 'readOnly' },
            },
            states: {
              waiting: { on: { 'draft.granted': 'adopting' } },
              adopting: {
                invoke: {
                  src: 'findDraft',
                  input: ({ context }) => context.about.id,
                  onDone: {
                    target: 'holding',
                    actions: {
                      type: 'adoptStored',
                      params: ({ event }) => ({ found: event.output }),
                    },
                  },
                },
              },
              holding: { entry: 'holdDraft' },
            },
          },
          readOnly: {
            entry: ['leaveDraft', 'dropJobs'],
            on: { 'draft.taken': { target: 'asking', actions: 'stealDraft' } },
          },
        },
      },
      writing: {
        initial: 'idle',
        states: {
          idle: { always: { guard: 'hasJobs', target: 'writing' } },
          writing: {
            entry: 'beginJob',
            always: { guard: 'hasNoJobs', target: 'idle' },
            invoke: {
              src: 'writeText',
              input: ({ context }) => ({
                text: context.document.text,
                // `hasJobs` let it in.
                writing: context.jobs[0]?.writing ?? {
                  type: 'edit',
                  edit: { type: 'values.set', values: [] },
                },
              }),
              onDone: [
                {
                  guard: 'isWrittenIntoThis',
                  target: 'idle',
                  actions: { type: 'finishJob', params: ({ event }) => ({ text: event.output }) },
                },
                // Something was typed or undone meanwhile: write it into that.
                { target: 'idle' },
              ],
            },
          },
        },
      },
      reading: {
        initial: 'reading',
        states: {
          current: { always: { guard: 'isUnread', target: 'pausing' } },
          pausing: { after: { typingPause: 'reading' } },
          reading: {
            entry: 'beginReading',
            invoke: {
              src: 'readText',
              input: ({ context }) => ({ text: context.document.text, rubric: context.rubric }),
              onDone: {
                target: 'current',
                actions: {
                  type: 'noteReading',
                  params: ({ event }) => ({ reading: event.output }),
                },
              },
            },
          },
        },
      },
      proof: {
        initial: 'idle',
        states: {
          idle: {
            always: {
              // Not while it is being read: what is proven of a scenario needs the scenario.
              guard: and(['isUnproven', stateIn({ reading: 'current' })]),
              target: 'proving',
            },
          },
          proving: {
            entry: 'beginProof',
            // A new text, or another rubric, stops the search for the old one.
            always: { guard: 'isStale', target: 'idle' },
            invoke: {
              src: 'proveSource',
              input: ({ context }) => ({
                source: context.document.text.source,
                rubric: context.rubric,
              }),
              onDone: {
                target: 'idle',
                actions: { type: 'noteProof', params: ({ event }) => ({ answer: event.output }) },
              },
            },
          },
        },
      },
      keeping: {
        initial: 'kept',
        states: {
          kept: { always: { guard: 'isUnkept', target: 'pausing' } },
          // In the meantime another tab may have taken it: then what is kept is that tab's.
          pausing: {
            after: { keepingPause: [{ guard: 'isHeld', target: 'saving' }, { target: 'kept' }] },
          },
          saving: {
            entry: 'beginKeeping',
            invoke: {
              src: 'saveDraft',
              input: ({ context }) => ({
                draft: draftFrom(context, now()),
                version: context.due,
              }),
              onDone: {
                target: 'kept',
                actions: {
                  type: 'noteFailure',
                  params: ({ event }) => ({
                    failure: event.output.ok ? null : event.output.failure,
                  }),
                },
              },
            },
          },
        },
        on: { 'write.retried': { target: '.kept', actions: 'forgetKept' } },
      },
    },
  });
}
