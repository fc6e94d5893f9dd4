import { expect } from 'vitest';
import { importTwine, type Lost } from '../../src/exchange/twine/import-twine.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** What somebody finds who brought a story: a scenario that reads, and the list of what is lost. */
export interface Brought {
  scenario: Scenario;
  lost: Lost[];
}

export function bringTwine(twee: string): Brought {
  const result = importTwine(twee, 'my story.twee');
  if (!result.ok) throw new Error(result.message);
  const [{ source, fileName, lost } = { source: '', fileName: '', lost: [] }] = result.stories;
  const { scenario, problems } = parseScenario(source, { fileName });
  expect(problems).toEqual([]);
  if (scenario === null) throw new Error('The scenario was refused.');
  return { scenario, lost };
}

/** Brings a story of these passages, written for that format. */
export function bringPassages(format: string, ...passages: string[]): Brought {
  return bringTwine(`:: StoryData\n{ "format": "${format}" }\n\n${passages.join('\n\n')}\n`);
}

/** Why something is lost, by what stands there. */
export function whyOf({ lost }: Brought, what: string): string | undefined {
  return lost.find((one) => one.what === what)?.why;
}
