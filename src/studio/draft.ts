import type { StoreResult } from '../practice/attempt-store.ts';

/** The text of a draft: the scenario file, and its translations by locale. */
export interface DraftText {
  source: string;
  translations: Readonly<Record<string, string>>;
}

/** A scenario file at work in the studio. What a trainee meets is only what is saved from it. */
export interface Draft extends DraftText {
  version: 1;
  /** Of the draft, not of the scenario in it. */
  id: string;
  /** With its extension. */
  fileName: string;
  /** Milliseconds since 1970-01-01 UTC. */
  createdAt: number;
  updatedAt: number;
}

/** A draft as it was at some time, to go back to. */
export interface DraftVersion extends DraftText {
  version: 1;
  draft: string;
  at: number;
  /** What was done since the version before, in the author's words or the studio's. */
  steps: number;
}

/** Where drafts are kept. Every write is on disk when its promise resolves. Never rejects. */
export interface DraftStore {
  save(draft: Draft): Promise<StoreResult<void>>;
  find(id: string): Promise<StoreResult<Draft | null>>;
  list(): Promise<StoreResult<{ drafts: Draft[]; unreadable: { key: string; raw: unknown }[] }>>;
  remove(id: string): Promise<StoreResult<void>>;
  /** Keeps a version, and thins out the old ones. */
  keepVersion(version: DraftVersion): Promise<StoreResult<void>>;
  /** Newest first. */
  versions(draft: string): Promise<StoreResult<DraftVersion[]>>;
}
