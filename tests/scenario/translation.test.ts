import { describe, expect, it } from 'vitest';
import { applyTranslation } from '../../src/scenario/apply-translation.ts';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { parseTranslation } from '../../src/scenario/parse-translation.ts';
import { lineFromProblem } from '../../src/scenario/problem-line.ts';
import { compiledFixture } from './read-fixture.ts';
import { builtInScenario, builtInSource } from '../support/built-in-scenario.ts';

const { scenario } = compiledFixture('two-phases').model;
const german = `locale: de
title: Der verlorene Schlüssel
states:
  trouble:
    says: Ich komme nicht rein.
  trouble.opening:
    says:
      - Es ist spät.
    on:
      sorry: { reply: Es tut mir leid., feedback: Sie hört es. }
`;

function translate(source: string, fileName = 'two-phases.de.yaml') {
  const { translation, problems } = parseTranslation(source, { fileName, scenario });
  return { translation, lines: problems.map((problem) => lineFromProblem(fileName, problem)) };
}

describe('a translation', () => {
  it('replaces the texts it has and nothing else', () => {
    const { translation } = translate(german);
    if (!translation) throw new Error('The translation was refused.');
    const expected = structuredClone(scenario);
    expected.locale = 'de';
    expected.title = 'Der verlorene Schlüssel';
    const trouble = expected.states['trouble'];
    const opening = trouble?.states?.['opening'];
    const sorry = opening?.on?.['sorry'];
    if (!trouble || !opening || !sorry || Array.isArray(sorry)) throw new Error('Not the fixture.');
    trouble.says = 'Ich komme nicht rein.';
    opening.says = ['Es ist spät.', { text: 'You sound kind.', when: 'saidSorry' }];
    Object.assign(sorry, { reply: 'Es tut mir leid.', feedback: 'Sie hört es.' });
    expect(applyTranslation(scenario, translation)).toEqual(expected);
  });

  it('leaves an empty item of a list for later, and keeps the place of those after it', () => {
    const source = german.replace('- Es ist spät.', '-\n      - Du klingst nett.');
    const { translation, lines } = translate(source);
    expect(translation?.texts).toContainEqual({
      path: ['states', 'trouble', 'states', 'opening', 'says', 1, 'text'],
      text: 'Du klingst nett.',
    });
    expect(lines.filter((line) => line.includes('opening.says'))).toEqual([
      expect.stringMatching(/untranslated: `states.trouble.opening.says.0` is not translated/),
    ]);
  });

  it('gives the customer another name and no other face', () => {
    const renamed = german.replace(/^locale: de$/m, 'locale: de\ncustomer: { name: Inge }');
    const { translation } = translate(renamed);
    if (!translation) throw new Error('The translation was refused.');
    expect(applyTranslation(scenario, translation).customer).toEqual({
      name: 'Inge',
      face: 'Ines',
    });
  });

  it('leaves the pronouns as they are, for the drawing goes by them', () => {
    const { scenario: original } = builtInScenario('remake-it').model;
    const { translation } = parseTranslation(builtInSource('remake-it.es'), {
      fileName: 'remake-it.es.yaml',
      scenario: original,
    });
    if (!translation) throw new Error('The translation was refused.');
    const { customer } = applyTranslation(original, translation);
    expect(customer).toMatchObject({ name: 'Nell Hartigan', pronouns: 'she/her' });
    expect(customer.background).not.toBe(original.customer.background);
  });

  it('names what is not translated', () => {
    expect(translate(german).lines).toContain(
      'two-phases.de.yaml:7:5 warning untranslated: `states.trouble.opening.says.1` is not translated; "You sound kind." is shown instead. Add it.',
    );
  });

  it('refuses texts for what is not there', () => {
    const { translation, lines } = translate(german.replace('sorry:', 'sory:'));
    expect(translation).toBe(null);
    expect(lines).toContain(
      'two-phases.de.yaml:10:7 error schema: `states.trouble.opening.on.sory` has no text in the original. Did you mean `sorry`?',
    );
  });

  it('belongs to the file beside it', () => {
    expect(translate(german, 'two-phases.fr.yaml').lines).toContain(
      'two-phases.fr.yaml:1:9 error id-mismatch: A translation of `two-phases` to `de` is named `two-phases.de.yaml`. Rename the file, or correct `locale`.',
    );
  });
});

describe('the JSON schema', () => {
  it('tells an editor about every key', () => {
    expect(scenarioJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $ref: '#/$defs/scenario',
      $defs: {
        scenario: { additionalProperties: false, properties: { misstep: { const: 1 } } },
        reply: { properties: { brave: { type: 'string', description: expect.any(String) } } },
        state: { properties: { states: { additionalProperties: { $ref: '#/$defs/state' } } } },
        guard: { anyOf: expect.any(Array) },
      },
    });
  });
});
