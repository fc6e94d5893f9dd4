import type { Path } from '../scenario/finding.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { DraftText } from './draft.ts';
import type { Edit } from './edit.ts';
import type { Reading } from './reading.ts';

/** What is to be written into a draft's text: an edit of the file, or a text of a translation. */
export type Writing = { type: 'edit'; edit: Edit } | ({ type: 'translation' } & TranslatedText);

/** A text of a translation, by its keys from the root of the sidecar; null removes it. */
export interface TranslatedText {
  locale: string;
  path: Path;
  text: string | null;
}

/** The part of the studio that reads and writes YAML, away from the page. */
export interface StudioDesk {
  /** Null where that part could not be started. */
  read(text: DraftText, rubric: Rubric): Promise<Reading | null>;
  /** Null also where the file's YAML can't be read just now. */
  write(text: DraftText, writing: Writing): Promise<DraftText | null>;
}
