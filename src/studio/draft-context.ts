import type { CheckAnswer } from '../checker/background-checker.ts';
import type { StoreFailure } from '../practice/attempt-store.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Writing } from './desk.ts';
import { type Document, documentOf } from './document.ts';
import type { Draft, DraftText, DraftVersion } from './draft.ts';
import type { EditAhead } from './edits-ahead.ts';
import { type Place, wholeFile } from './place.ts';
import type { Reading } from './reading.ts';
import type { StepName } from './step-name.ts';

/** A piece of writing that waits for its turn, and what its step is to be called. */
export interface Job {
  writing: Writing;
  name: StepName;
}

/** A draft at a time when it had no error of reading, and the rubric that it had none by. */
export interface WholeDraft {
  source: string;
  rubric: Rubric;
  scenario: Scenario;
  fingerprint: string;
}

/** All that an author's work on one draft knows. Plain data. */
export interface DraftContext {
  about: Pick<Draft, 'id' | 'fileName' | 'createdAt'>;
  document: Document;
  /** What it is measured by. */
  rubric: Rubric;
  /** Of the text as it was when it was last read; null before that. */
  reading: Reading | null;
  /** The text that was last given to be read. */
  readText: DraftText | null;
  readRubric: Rubric | null;
  /** The last reading of a text whose YAML could be read: what map and form show. */
  readable: Reading | null;
  /** The last reading without an error, and its source: what is counted and translated. */
  whole: WholeDraft | null;
  /** The last such whose conversation always comes to rest: what can be played. */
  playable: WholeDraft | null;
  /** What the checker said of the source that was last proven. */
  proof: { source: string; rubric: Rubric; answer: CheckAnswer } | null;
  /** The source that is being proven, and by what. */
  provenSource: string | null;
  provenRubric: Rubric | null;
  jobs: readonly Job[];
  /** Edits that `readable` does not hold yet. */
  ahead: readonly EditAhead[];
  /** The text that the first job is being written into. */
  writtenInto: DraftText | null;
  place: Place;
  hold: 'asking' | 'held' | 'readOnly';
  steals: boolean;
  /** The text and file name last given to the store, whether that worked or not. */
  kept: { text: DraftText; fileName: string } | null;
  failure: StoreFailure | null;
  /** As it was opened, until the history has that: whatever is done to it, there is a way back. */
  opened: DraftVersion | null;
  /** The newest version in the autosave history. */
  version: { text: DraftText; at: number; steps: number };
  /** A version that is being written, if one is due. */
  due: DraftVersion | null;
  /** How many jobs could not be written since the file could not be read. */
  refused: number;
}

export function draftContext(draft: Draft, rubric: Rubric, at: number): DraftContext {
  const { id, fileName, createdAt, updatedAt, source, translations } = draft;
  const text = { source, translations };
  return {
    about: { id, fileName, createdAt },
    document: documentOf(text),
    rubric,
    reading: null,
    readText: null,
    readRubric: null,
    readable: null,
    whole: null,
    playable: null,
    proof: null,
    provenSource: null,
    provenRubric: null,
    jobs: [],
    ahead: [],
    writtenInto: null,
    place: wholeFile,
    hold: 'asking',
    steals: false,
    kept: { text, fileName },
    failure: null,
    opened: { version: 1, draft: id, at: updatedAt, steps: 1, ...text },
    version: { text, at, steps: 0 },
    due: null,
    refused: 0,
  };
}

/** The record of a draft as it stands. */
export function draftFrom({ about, document }: DraftContext, now: number): Draft {
  return { version: 1, ...about, ...document.text, updatedAt: now };
}
