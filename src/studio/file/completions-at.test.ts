import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../scenario/json-schema.ts';
import { parseRubric } from '../../scenario/parse-rubric.ts';
import { parseYaml } from '../../scenario/parse-yaml.ts';
import { outlineOf } from '../outline.ts';
import { completionsAt } from './completions-at.ts';

const folder = new URL('../../../scenarios/', import.meta.url);
const source = readFileSync(new URL('remake-it.yaml', folder), 'utf8');
const { rubric } = parseRubric(readFileSync(new URL('rubric.yaml', folder), 'utf8'), 'rubric.yaml');
const yaml = parseYaml(source);
if (rubric === null || !yaml.ok) throw new Error('The built-in files can be read.');
const outline = outlineOf(yaml.value);
const knowledge = { schema: { ...scenarioJsonSchema() }, outline, rubric };

function offered(text: string) {
  return completionsAt(text, text.length, knowledge);
}
const texts = (text: string) => offered(text).options.map((one) => one.text);

test('the keys of a state, each with its help', () => {
  const { options, from } = offered('states:\n  opening:\n    mo');
  expect(from).toBe('states:\n  opening:\n    '.length);
  const mood = options.find((one) => one.text === 'mood: ');
  expect(mood?.help).toBe('How the customer looks while saying it.');
  expect(options.map((one) => one.text)).toEqual(expect.arrayContaining(['on: ', 'says: ']));
  expect(options.map((one) => one.text)).not.toContain('reply: ');
});

test('the keys of a reply, in a block, in brackets and as one of several candidates', () => {
  for (const begun of [
    'states:\n  a:\n    on:\n      ask:\n        ',
    'states:\n  a:\n    on:\n      ask: { ',
    'states:\n  a:\n    on:\n      ask:\n        - ',
  ]) {
    expect(texts(begun)).toEqual(expect.arrayContaining(['reply: ', 'feedback: ', 'shows: ']));
  }
});

test('moods, channels and kinds of ending are the language’s', () => {
  expect(texts('channel: ')).toEqual(['phone', 'chat', 'email', 'counter', 'video']);
  expect(texts('states:\n  a:\n    mood: ')).toContain('hopeful');
  expect(texts('states:\n  a:\n    ending:\n      kind: ')).toContain('recovered');
});

test('targets are the states of this file, behaviours the rubric’s with their points', () => {
  const targets = texts('states:\n  a:\n    on:\n      ask:\n        target: ');
  expect(targets.filter((target) => !target.startsWith('"#'))).toEqual(
    outline.states.filter(({ parent }) => parent === null).map(({ key }) => key),
  );
  expect(targets).toContain('"#remake-it.machine.steam"');
  const shows = offered('states:\n  a:\n    on:\n      ask:\n        shows: [owns').options;
  expect(shows.find((one) => one.text === 'owns-mistake')?.detail).toMatch(/^\+\d$/);
});

test('meters in effects, facts and meters in guards', () => {
  expect(texts('states:\n  a:\n    on:\n      ask:\n        effects: { ')).toContain('trust: ');
  expect(texts('states:\n  a:\n    on:\n      ask:\n        guard: ')).toEqual(
    expect.arrayContaining([...outline.facts, 'trust']),
  );
});
