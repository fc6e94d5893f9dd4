import type { Arrow } from '../play-graph/play-graph.ts';
import type { RuleCode } from './checker-problem.ts';

/** What a rule has to say, before it has a place in a text. */
export interface Finding {
  /** Keys from the root of the file: where an author has to look. */
  path: readonly (string | number)[];
  /** Dotted path of the state and id of the reply that it is about. */
  state?: string;
  reply?: string;
  /** What is the matter, in one sentence. */
  message: string;
  /** What to do about it, in one sentence. */
  mend: string;
  witness?: readonly Arrow[];
}

/**
 * One thing that a scenario can have wrong. `Evidence` says how much has to be known of the
 * scenario to tell; a rule whose evidence can't be had is not decided.
 */
export interface Rule<Evidence> {
  code: RuleCode;
  severity: 'error' | 'warning';
  /** Why it matters to the trainee, in one sentence. */
  why: string;
  check(evidence: Evidence): Finding[];
}
