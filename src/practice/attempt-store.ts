import type { Attempt } from './attempt.ts';

/** A stored record that this version can't open: kept, named, offered as a download. */
export interface UnreadableRecord {
  key: string;
  reason: string;
  raw: unknown;
}

export type StoreFailure =
  /** The browser forbids storage here (private window, blocked by policy). */
  | { kind: 'forbidden' }
  /** The device is full. */
  | { kind: 'full' }
  /** Anything else, in the browser's words. */
  | { kind: 'broken'; detail: string };

export type StoreResult<T> = { ok: true; value: T } | { ok: false; failure: StoreFailure };

/** Where attempts are kept. Every write is on disk when its promise resolves. Never rejects. */
export interface AttemptStore {
  saveAttempt(attempt: Attempt): Promise<StoreResult<void>>;
  findAttempt(id: string): Promise<StoreResult<Attempt | null>>;
  listAttempts(): Promise<StoreResult<{ attempts: Attempt[]; unreadable: UnreadableRecord[] }>>;
}

/** A scenario file that the person opened; kept so that its attempts can be resumed. */
export interface OpenedScenario {
  version: 1;
  /** The scenario's id. */
  id: string;
  fileName: string;
  source: string;
  openedAt: number;
}

export interface OpenedScenarioStore {
  saveOpenedScenario(opened: OpenedScenario): Promise<StoreResult<void>>;
  listOpenedScenarios(): Promise<StoreResult<OpenedScenario[]>>;
  removeOpenedScenario(id: string): Promise<StoreResult<void>>;
}

/** At most one tab holds an attempt; it writes, the others say so. */
export interface AttemptLock {
  /** Resolves to a release function, or null when another tab holds it. `steal` takes it from that tab. */
  hold(
    attemptId: string,
    options: { steal: boolean; onLost: () => void },
  ): Promise<(() => void) | null>;
}
