import type { RuleCode } from '../../src/checker/checker-problem.ts';
import type { ReadingCode } from '../../src/scenario/problem.ts';

/** A code that is missing here, or is none any more, is an error of its type. */
const severities: Record<ReadingCode | RuleCode, 'error' | 'warning'> = {
  syntax: 'error',
  schema: 'error',
  'id-mismatch': 'error',
  'unknown-target': 'error',
  'unknown-behaviour': 'error',
  'unknown-meter': 'error',
  'unknown-fact': 'error',
  'bad-guard': 'error',
  'bad-duration': 'error',
  untranslated: 'warning',
  'unreachable-state': 'error',
  'never-offered': 'error',
  'dead-end': 'error',
  trap: 'error',
  'endless-always': 'error',
  'score-loop': 'error',
  'too-large': 'error',
  'one-reply': 'warning',
  'same-road': 'warning',
  'length-gives-it-away': 'warning',
  'position-gives-it-away': 'warning',
  'no-failing-ending': 'warning',
  'no-brave-reply': 'warning',
  'no-way-back': 'warning',
  'no-dilemma': 'warning',
  'rude-fix-wins': 'warning',
  'empty-dimension': 'warning',
  'unused-meter': 'warning',
  'unused-fact': 'warning',
  'long-line': 'warning',
  'hard-to-read': 'warning',
};

/** Every code that can be said against a scenario, with its severity. */
export const everyCode: ReadonlyMap<string, 'error' | 'warning'> = new Map(
  Object.entries(severities),
);
