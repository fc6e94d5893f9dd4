import type { CheckAnswer } from '../checker/background-checker.ts';
import type { DraftContext } from './draft-context.ts';

export interface KnownProblems {
  problems: CheckAnswer['problems'];
  /** Whether the list is whole: of this text, and proven; `unreadable` while its YAML can't be read. */
  state: 'checking' | 'done' | 'unreadable';
  summary: CheckAnswer['summary'];
}

/** What can be said against a draft's text at this moment. */
export function knownProblems({
  reading,
  readText,
  proof,
  document,
  rubric,
}: DraftContext): KnownProblems {
  const isCurrent = reading !== null && readText === document.text;
  if (proof?.source === document.text.source && proof.rubric === rubric) {
    const { problems, summary } = proof.answer;
    return { problems, summary, state: 'done' };
  }
  const problems = reading === null ? [] : [...reading.problems];
  const state = isCurrent && !reading.isReadable ? 'unreadable' : 'checking';
  return { problems, summary: null, state };
}

/**
 * Which states and replies have a problem, by `<state path>` and `<state path>/<reply id>`: an error
 * before a warning.
 */
export function flagsFrom(
  problems: CheckAnswer['problems'],
): Readonly<Record<string, 'error' | 'warning'>> {
  const flags = new Map<string, 'error' | 'warning'>();
  for (const { state, reply, severity } of problems) {
    if (state === undefined) continue;
    const key = reply === undefined ? state : `${state}/${reply}`;
    if (severity === 'error' || !flags.has(key)) flags.set(key, severity);
  }
  return Object.fromEntries(flags);
}
