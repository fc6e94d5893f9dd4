import type { Problem, ReadingCode } from '../scenario/problem.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { CheckSummary } from './check-summary.ts';
import type { CheckerProblem, RuleCode } from './checker-problem.ts';

/** What is said of a scenario file's text. */
export interface CheckAnswer {
  /** False where the file is no scenario: `problems` are those of reading it then. */
  readable: boolean;
  problems: (Problem<ReadingCode> | CheckerProblem)[];
  summary: CheckSummary | null;
  /** Rules that an error kept from being decided. */
  undecided: readonly RuleCode[];
}

export interface BackgroundCheckOptions {
  /** Without one: by the rubric that comes with the app. */
  rubric?: Rubric;
  /** More configurations than this are `too-large`. */
  limit?: number;
  /** Called now and then, with how many configurations have been seen. */
  onProgress?: (seen: number) => void;
}

/** A checker that leaves the page free while it works. */
export interface BackgroundChecker {
  /**
   * Proves a scenario file's text. Null when a newer call or `stop` took its place, or it could not
   * be started.
   */
  check(source: string, options?: BackgroundCheckOptions): Promise<CheckAnswer | null>;
  stop(): void;
}
