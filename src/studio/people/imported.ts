import type { PlayEvent } from '../../practice/transcript.ts';

/** A play that somebody else's device or a room kept. Nobody's name and no own words are in it. */
export interface ImportedPlay {
  scenario: string;
  /** Of the scenario as it was then. */
  fingerprint: string;
  events: readonly PlayEvent[];
  from: 'trainee' | 'room';
  /** The attempt or the room it is of: of several files that hold it, the latest counts. */
  source: string;
  /** Greater in a later file. */
  asOf: number;
  /** Unique within its source; the same again in another copy of the same file. */
  id: string;
  /** What plays of one family have in common was done once; null for one that stands alone. */
  family: string | null;
  /** So many first events were there when it began, and are another play's. */
  begunAt: number;
  /** How many people went exactly this way. */
  times: number;
}

/** What a room voted for, at the moment that those events led to. */
export interface ImportedVote {
  scenario: string;
  fingerprint: string;
  events: readonly PlayEvent[];
  reply: string;
  /** In the first poll, which nobody had seen the outcome of. */
  votes: number;
  /** In the poll after the talk; 0 where there was none. */
  after: number;
  source: string;
  asOf: number;
  id: string;
}

/** Something in a file that is left out. */
export interface Skipped {
  what: string;
  why: string;
}
