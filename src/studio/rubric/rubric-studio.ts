import type { Problem } from '../../scenario/problem.ts';
import type { Rubric } from '../../scenario/rubric.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { RubricEffect } from './rubric-effect.ts';

export interface ReadRubric {
  /** Null where there is any problem. */
  rubric: Rubric | null;
  problems: Problem[];
}

export interface WrittenRubric {
  source: string;
  /** What would keep the file from being read again. */
  problems: Problem[];
}

export interface KnownScenario {
  scenario: Scenario;
  fingerprint: string;
}

/** The part of the rubric editor that reads, writes and reckons, away from the page. Null: it could not be started. */
export interface RubricStudio {
  read(source: string): Promise<ReadRubric | null>;
  /** The file with the rubric written into it: byte for byte as it was but for what changed. */
  write(source: string, rubric: Rubric): Promise<WrittenRubric | null>;
  /** Give the same list each time: it is taken over only when it is another. */
  effect(
    scenarios: readonly KnownScenario[],
    before: Rubric,
    after: Rubric,
  ): Promise<RubricEffect | null>;
}
