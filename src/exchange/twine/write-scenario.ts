import { stringify } from 'yaml';
import type { Scenario } from '../../scenario/scenario.ts';
import { readingLimits } from '../../scenario/reading-limits.ts';

/** A scenario as a file, its parts set apart by blank lines. */
export function writeScenario(scenario: Scenario): string {
  const text = written(scenario, 0);
  const isTooWide = text.split('\n').some((line) => line.length > readingLimits.lineLength);
  return (isTooWide ? written(scenario, 1000) : text).replaceAll(
    /^(?=(?:customer|meters|facts|initial):)/gm,
    '\n',
  );
}

function written(scenario: Scenario, lineWidth: number): string {
  return stringify(scenario, { aliasDuplicateObjects: false, lineWidth });
}
