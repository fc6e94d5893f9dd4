import type { Problem, ReadingCode } from '../scenario/problem.ts';

/** Slugs of what can be said against a scenario that can be read. */
export type RuleCode =
  | 'unreachable-state'
  | 'never-offered'
  | 'dead-end'
  | 'trap'
  | 'endless-always'
  | 'score-loop'
  | 'too-large'
  | 'one-reply'
  | 'same-road'
  | 'length-gives-it-away'
  | 'position-gives-it-away'
  | 'no-failing-ending'
  | 'no-brave-reply'
  | 'no-way-back'
  | 'no-dilemma'
  | 'rude-fix-wins'
  | 'empty-dimension'
  | 'unused-meter'
  | 'unused-fact'
  | 'long-line'
  | 'hard-to-read';

/** A problem that the checker found, with a play that shows it. */
export interface CheckerProblem extends Problem<ReadingCode | RuleCode> {
  /** Why it matters to the trainee, in one sentence. */
  why: string;
  /**
   * The shortest play that shows it, from the start: `<path of the state>/<reply id>` or
   * `<path of the state>/after <key>` each. Left out where no play shows it.
   */
  witness?: readonly string[];
}
