import { stringify } from 'yaml';
import { readDraft } from '../../src/studio/read-draft.ts';
import { generateScenario, randomRubric } from '../support/random-scenario.ts';
import { inWords, measure } from './measure.ts';
import type { Row } from './report.ts';

/** What the studio does with a file after each pause in typing, before its problems are shown. */
export function studioBench(): Row[] {
  const source = stringify(generateScenario({ seed: 7, states: 100, meters: 2, facts: 4 }));
  const { median } = measure(() => readDraft({ source, translations: {} }, randomRubric));
  const kilobytes = (source.length / 1024).toFixed(0);
  return [
    {
      what: `the studio reads a draft after a keystroke, 100 states, ${kilobytes} KiB`,
      budget: '≤ 50 ms',
      ours: inWords(median),
      within: median <= 50_000,
      peer: '',
    },
  ];
}
