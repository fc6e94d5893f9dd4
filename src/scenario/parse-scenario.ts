import { fingerprintOf } from './fingerprint.ts';
import type { ScenarioModel } from './model.ts';
import { modelFromScenario } from './model-from-scenario.ts';
import { parseYaml } from './parse-yaml.ts';
import { type PlaceOf, placesInYaml } from './place-of-path.ts';
import type { Problem, ReadingCode } from './problem.ts';
import type { Rubric } from './rubric.ts';
import type { Scenario } from './scenario.ts';
import { validateScenario } from './validate-scenario.ts';

export interface ParsedScenario {
  /** Null when there is any error, and so is `model`. */
  scenario: Scenario | null;
  model: ScenarioModel | null;
  problems: Problem<ReadingCode>[];
  placeOf: PlaceOf;
}

/**
 * Reads a scenario file from anyone: never throws, says all that is wrong, each with its place.
 * The id has to be the file's name only where that is given.
 */
export function parseScenario(
  source: string,
  options: { fileName?: string; rubric?: Rubric } = {},
): ParsedScenario {
  const yaml = parseYaml(source);
  if (!yaml.ok) {
    const placeOf = () => ({ line: 1, column: 1 });
    return { scenario: null, model: null, problems: yaml.problems, placeOf };
  }
  const placeOf = placesInYaml(yaml.document, source);
  const { scenario, problems } = validateScenario(yaml.value, { ...options, placeOf });
  const model = scenario && modelFromScenario(scenario, fingerprintOf(scenario));
  return { scenario, model, problems, placeOf };
}
