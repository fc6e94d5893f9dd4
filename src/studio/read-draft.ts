import { entriesOf, ownValue } from '../scenario/finding.ts';
import { fingerprintOf } from '../scenario/fingerprint.ts';
import { parseTranslation } from '../scenario/parse-translation.ts';
import { parseYaml } from '../scenario/parse-yaml.ts';
import { type PlaceOf, placesInYaml } from '../scenario/place-of-path.ts';
import type { Rubric } from '../scenario/rubric.ts';
import { statesOf } from '../scenario/state-walk.ts';
import { lineStarts } from '../scenario/text-place.ts';
import { validateScenario } from '../scenario/validate-scenario.ts';
import type { DraftText } from './draft.ts';
import { outlineOf } from './outline.ts';
import type { Reading, SidecarReading, TextSpot } from './reading.ts';

/** Reads a draft's text from anybody, half written or not. Never throws. */
export function readDraft({ source, translations }: DraftText, rubric: Rubric): Reading {
  const yaml = parseYaml(source);
  if (!yaml.ok) {
    return {
      isReadable: false,
      value: null,
      outline: null,
      problems: yaml.problems,
      scenario: null,
      fingerprint: '',
      spots: [],
      translations: {},
    };
  }
  const { value } = yaml;
  const placeOf = placesInYaml(yaml.document, source);
  const { scenario, problems } = validateScenario(value, { rubric, placeOf });
  const sidecars = Object.entries(translations).map(([locale, text]) => [
    locale,
    readSidecar(text, scenario, `${scenario?.id ?? ''}.${locale}.yaml`),
  ]);
  return {
    isReadable: true,
    value,
    outline: outlineOf(value),
    problems,
    scenario,
    fingerprint: scenario === null ? '' : fingerprintOf(scenario),
    spots: spotsIn(value, placeOf, source),
    translations: Object.fromEntries(sidecars),
  };
}

function readSidecar(
  text: string,
  scenario: Reading['scenario'],
  fileName: string,
): SidecarReading {
  const yaml = parseYaml(text);
  if (!yaml.ok) return { value: null, problems: yaml.problems };
  if (scenario === null) return { value: yaml.value, problems: [] };
  return { value: yaml.value, problems: parseTranslation(text, { fileName, scenario }).problems };
}

function spotsIn(value: unknown, placeOf: PlaceOf, source: string): TextSpot[] {
  const starts = lineStarts(source);
  const spot = (path: readonly (string | number)[], state: string, reply: string | null) => {
    const { line, column } = placeOf(path, 'key');
    return { state, reply, line, column, offset: (starts[line - 1] ?? 0) + column - 1 };
  };
  const spots = statesOf(value).flatMap(({ path, keys, source: state }) => [
    spot(keys, path, null),
    ...entriesOf(ownValue(state, 'on')).map(([reply]) => spot([...keys, 'on', reply], path, reply)),
  ]);
  return spots.sort((one, other) => one.offset - other.offset);
}
