import type { Path } from '../../scenario/finding.ts';
import type { Place } from '../place.ts';

/** What a text of a scenario is. */
export type TextKind =
  | 'title'
  | 'summary'
  | 'topic'
  | 'name'
  | 'pronouns'
  | 'background'
  | 'you'
  | 'brief'
  | 'goal'
  | 'meter'
  | 'observe'
  | 'discuss'
  | 'says'
  | 'reply'
  | 'saying'
  | 'brave'
  | 'feedback'
  | 'endingTitle'
  | 'reflection'
  /** A text of the sidecar that belongs to nothing in the original. */
  | 'leftOver';

/** A text of a scenario beside its translation. */
export interface TranslationRow {
  /** Of the row; the same for as long as the text stands where it does. */
  key: string;
  kind: TextKind;
  /** Where it belongs. */
  place: Place;
  /** Keys from the root of the sidecar. */
  sidecar: Path;
  original: string;
  translation: string | null;
  /** Whether it is missed while it has no translation. */
  isWanted: boolean;
  /** Over the words anybody says in one breath, or far longer than the original. */
  warning: { what: 'words'; words: number } | { what: 'longer'; percent: number } | null;
}
