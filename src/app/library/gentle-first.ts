import { levels } from '../../scenario/scenario.ts';
import type { ScenarioSummary } from '../../scenario/scenario-summary.ts';

/** The order of the library: by level, the short ones first. */
export const gentleFirst = (one: ScenarioSummary, other: ScenarioSummary) =>
  levels.indexOf(one.level) - levels.indexOf(other.level) || one.minutes - other.minutes;
