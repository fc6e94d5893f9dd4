import type { StoreResult } from '../../practice/attempt-store.ts';

/** Which rubric the drafts of this device are measured by, where one of the author's own is kept. */
export type RubricChoice = 'own' | 'default';

export interface RubricDraft {
  /** Its file's text. */
  source: string;
  choice: RubricChoice;
}

/** Keeps the rubric at work on this device. Never rejects. */
export interface RubricDraftStore {
  /** Leaves the choice as it is. */
  save(source: string): Promise<StoreResult<void>>;
  choose(choice: RubricChoice): Promise<StoreResult<void>>;
  /** Null where none is kept: then the one that comes with the app is in force. */
  load(): Promise<StoreResult<RubricDraft | null>>;
  /** The choice as well. */
  forget(): Promise<StoreResult<void>>;
  /** Calls back when any of it may have changed, in this tab or another; returns how to stop that. */
  watch(onChange: () => void): () => void;
}
