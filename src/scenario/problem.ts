/** Slugs of everything that can be said against a scenario while it is read. */
export type ReadingCode =
  | 'syntax'
  | 'schema'
  | 'id-mismatch'
  | 'unknown-target'
  | 'unknown-behaviour'
  | 'unknown-meter'
  | 'unknown-fact'
  | 'bad-guard'
  | 'bad-duration'
  | 'untranslated';

/** One thing an author has to know about a file, with its place. Lines and columns count from 1. */
export interface Problem<Code extends string = string> {
  code: Code;
  severity: 'error' | 'warning';
  /** 1-based; 1:1 where the source has no text positions (modules), `path` then says where. */
  line: number;
  column: number;
  /** Keys from the root of the file: `['states', 'opening', 'on', 'askFirst', 'target']`. */
  path: readonly (string | number)[];
  /** Dotted state path and reply id, where the problem lies within one. */
  state?: string;
  reply?: string;
  /** What is the matter, in one sentence. */
  message: string;
  /** What to do about it, in one sentence. */
  mend: string;
}
