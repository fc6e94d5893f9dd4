import type { CheckSummary } from '../checker/check-summary.ts';
import type { CheckerProblem, RuleCode } from '../checker/checker-problem.ts';
import type { Problem, ReadingCode } from '../scenario/problem.ts';

/** What the checker has to say of one file. */
export interface CheckedFile {
  /** As the person who asked would name it. */
  file: string;
  kind: 'scenario' | 'translation' | 'rubric';
  /** Of its scenario. Where it names none that can be read, the file's name says it. */
  id: string;
  problems: readonly (Problem<ReadingCode> | CheckerProblem)[];
  summary: CheckSummary | null;
  /** Rules that something kept from being decided; `every` where the plays were not looked at. */
  undecided: readonly RuleCode[] | 'every';
  /** Why they were not, in words that follow "because". */
  because?: string;
}
