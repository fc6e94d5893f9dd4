import type { ScenarioSummary } from '../../scenario/scenario-summary.ts';
import { gentleFirst } from './gentle-first.ts';
import { type Exploration, unexplored } from './exploration.ts';

/** Something not dared yet, and why it is suggested. */
export type Suggestion =
  | { kind: 'start'; scenario: ScenarioSummary }
  | { kind: 'brave'; scenario: ScenarioSummary; untried: number }
  | { kind: 'untried'; scenario: ScenarioSummary }
  | { kind: 'endings'; scenario: ScenarioSummary; undiscovered: number };

/**
 * What to dare next. A newcomer starts with the gentlest scenario. After that: brave replies left
 * untried where one has already been, then a scenario never tried, then undiscovered endings.
 * The one that is being played needs no suggestion. Null when there is nothing left to find.
 */
export function suggestionFrom(
  scenarios: readonly ScenarioSummary[],
  explorations: ReadonlyMap<string, Exploration>,
  inProgress: string | null,
): Suggestion | null {
  const seen = (scenario: ScenarioSummary) => explorations.get(scenario.id) ?? unexplored;
  const sorted = scenarios.toSorted(gentleFirst).filter(({ id }) => id !== inProgress);
  const untried = sorted.find((scenario) => seen(scenario).attempts === 0);
  if (inProgress === null && sorted.every((scenario) => seen(scenario).attempts === 0)) {
    return untried === undefined ? null : { kind: 'start', scenario: untried };
  }
  for (const scenario of sorted) {
    const { attempts, triedReplies } = seen(scenario);
    const left = scenario.braveReplies.filter((reply) => !triedReplies.has(reply)).length;
    if (attempts > 0 && scenario.braveReplies.length > 0 && left === scenario.braveReplies.length) {
      return { kind: 'brave', scenario, untried: left };
    }
  }
  if (untried !== undefined) return { kind: 'untried', scenario: untried };
  const ranked = sorted
    .map((scenario) => ({
      scenario,
      undiscovered: scenario.endings.length - seen(scenario).foundEndings.size,
    }))
    .filter(({ undiscovered }) => undiscovered > 0)
    .sort((one, other) => other.undiscovered - one.undiscovered)[0];
  return ranked === undefined ? null : { kind: 'endings', ...ranked };
}
