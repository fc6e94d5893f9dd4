import { type EventObject, fromCallback, fromPromise } from 'xstate';
import type { BackgroundChecker, CheckAnswer } from '../checker/background-checker.ts';
import type { AttemptLock, StoreResult } from '../practice/attempt-store.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { StudioDesk, Writing } from './desk.ts';
import type { Draft, DraftStore, DraftText, DraftVersion } from './draft.ts';
import type { Reading } from './reading.ts';

/** What the work on a draft needs of the world. */
export interface DraftPorts {
  desk: StudioDesk;
  checker: BackgroundChecker;
  drafts: DraftStore;
  lock: AttemptLock;
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
}

/** What the actor that holds the draft tells. */
export type HoldEvent =
  { type: 'draft.granted' } | { type: 'draft.refused' } | { type: 'draft.lost' };

export function draftActors({ desk, checker, drafts, lock }: DraftPorts) {
  return {
    readText: fromPromise<Reading | null, { text: DraftText; rubric: Rubric }>(({ input }) =>
      desk.read(input.text, input.rubric),
    ),
    writeText: fromPromise<DraftText | null, { text: DraftText; writing: Writing }>(({ input }) =>
      desk.write(input.text, input.writing),
    ),
    proveSource: fromPromise<CheckAnswer | null, { source: string; rubric: Rubric }>(
      ({ input: { source, rubric } }) => checker.check(source, { rubric }),
    ),
    findDraft: fromPromise<StoreResult<Draft | null>, string>(({ input }) => drafts.find(input)),
    saveDraft: fromPromise<StoreResult<void>, { draft: Draft; version: DraftVersion | null }>(
      async ({ input }) => {
        const saved = await drafts.save(input.draft);
        if (!saved.ok || input.version === null) return saved;
        return drafts.keepVersion(input.version);
      },
    ),
    holdDraft: fromCallback<EventObject, { draft: string; steals: boolean }>(
      ({ sendBack, input }) => {
        let release: (() => void) | null = null;
        let over = false;
        const tell = (event: HoldEvent) => {
          if (!over) sendBack(event);
        };
        const onLost = () => tell({ type: 'draft.lost' });
        void lock.hold(`draft ${input.draft}`, { steal: input.steals, onLost }).then((granted) => {
          if (over) granted?.();
          else release = granted;
          tell({ type: granted ? 'draft.granted' : 'draft.refused' });
        });
        return () => {
          over = true;
          release?.();
        };
      },
    ),
  };
}
