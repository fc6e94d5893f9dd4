import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { moods } from '../../src/scenario/mood.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { parseTranslation } from '../../src/scenario/parse-translation.ts';
import { lineFromProblem } from '../../src/scenario/problem-line.ts';
import { customerShape, meterShape, scenarioShape } from '../../src/scenario/schema.ts';
import { replyShape, stateShape } from '../../src/scenario/state-schema.ts';

const page = readFileSync(new URL('../../docs/scenario-language.md', import.meta.url), 'utf8');
const [whole = '', german = ''] = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(
  ([, text]) => text,
);

describe('the page for authors', () => {
  it('has an example that is read without a word against it', () => {
    expect(parseScenario(whole, { fileName: 'wrong-size.yaml' }).problems).toEqual([]);
  });

  it('shows a translation of it that fits', () => {
    const { scenario } = parseScenario(whole, { fileName: 'wrong-size.yaml' });
    if (!scenario) throw new Error('The example was refused.');
    const { problems } = parseTranslation(german, { fileName: 'wrong-size.de.yaml', scenario });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('shows a problem as it is really told', () => {
    const { problems } = parseScenario(whole.replace('target: leaves', 'taget: leaves'), {
      fileName: 'wrong-size.yaml',
    });
    const told = problems.map((problem) => lineFromProblem('scenarios/wrong-size.yaml', problem));
    expect(page).toContain(`    ${told[0]}\n`);
  });

  it('names every key and every mood', () => {
    const shapes = [scenarioShape, customerShape, meterShape, stateShape, replyShape];
    const keys = [...shapes.flatMap((shape) => Object.keys(shape)), ...moods];
    expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(page))).toEqual([]);
  });
});
