import { applyEdit } from './apply-edit.ts';
import type { DraftText } from './draft.ts';
import type { Edit } from './edit.ts';
import { type Outline, outlineOf } from './outline.ts';
import type { Reading } from './reading.ts';

/** An edit that the last reading does not hold yet, and the text it has been written into. */
export interface EditAhead {
  edit: Edit;
  /** Null until it is written. */
  text: DraftText | null;
}

/** The file as form and map show it: as it was read last, with all that was asked for since. */
export interface ShownFile {
  value: unknown;
  outline: Outline | null;
}

export function shownFile(readable: Reading | null, ahead: readonly EditAhead[]): ShownFile {
  if (readable === null) return { value: undefined, outline: null };
  const value = ahead.reduce((file, { edit }) => applyEdit(file, edit), readable.value);
  return { value, outline: value === readable.value ? readable.outline : outlineOf(value) };
}

/** Once the first that waited was written into `text`; null where it could not be. */
export function withFirstWritten(
  ahead: readonly EditAhead[],
  text: DraftText | null,
): readonly EditAhead[] {
  const first = ahead.findIndex((one) => one.text === null);
  if (first < 0) return ahead;
  const { edit } = ahead[first] ?? {};
  return edit === undefined || text === null
    ? ahead.toSpliced(first, 1)
    : ahead.with(first, { edit, text });
}

/** Once `text` was read: what has been written into it or before it is not ahead any more. */
export function withoutRead(
  ahead: readonly EditAhead[],
  text: DraftText | null,
  isNewest: boolean,
): readonly EditAhead[] {
  if (isNewest) return unwritten(ahead);
  return ahead.slice(ahead.findIndex((one) => one.text === text) + 1);
}

/** Those that wait to be written. */
export function unwritten(ahead: readonly EditAhead[]): readonly EditAhead[] {
  return ahead.filter(({ text }) => text === null);
}
