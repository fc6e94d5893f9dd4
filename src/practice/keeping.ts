import type { StoreFailure, StoreResult } from './attempt-store.ts';

/** Why a file was not taken in at all; nothing here was changed. */
export type ImportRefusal =
  | 'too-big'
  | 'too-deep'
  | 'not-json'
  /** JSON, but no export of Misstep, or a damaged one. */
  | 'not-an-export'
  /** Written by a newer version of Misstep. */
  | 'newer'
  /** A name in it could be mistaken for something of the language itself. */
  | 'unsafe-name';

export interface TakenIn {
  /** New here, or later than what was here. */
  came: number;
  /** The same or a later one was here already, and stays. */
  here: number;
}

/** A record that this version can't open: kept as it is where its place was free. */
export interface NotUnderstood {
  key: string;
  reason: string;
  kept: boolean;
}

export interface ImportReport {
  attempts: TakenIn;
  openedScenarios: TakenIn;
  /** Whether settings came in: only where none had been set. */
  settings: boolean;
  notUnderstood: readonly NotUnderstood[];
}

export type Imported =
  | { kind: 'done'; report: ImportReport }
  | { kind: 'refused'; why: ImportRefusal }
  /** The browser could not write it; nothing came in. */
  | { kind: 'failed'; failure: StoreFailure };

/** Everything that is kept on this device, as one text. Never rejects. */
export interface Keeping {
  exportAll(): Promise<StoreResult<string>>;
  /** All or nothing; what is here and later than what comes stays. */
  importAll(text: string): Promise<Imported>;
  deleteAll(): Promise<StoreResult<void>>;
}
