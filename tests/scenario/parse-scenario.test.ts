import { describe, expect, it } from 'vitest';
import { parseRubric } from '../../src/scenario/parse-rubric.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { lineFromProblem } from '../../src/scenario/problem-line.ts';
import { textFromBytes } from '../../src/scenario/read-limits.ts';
import type { Rubric } from '../../src/scenario/rubric.ts';
import { validateScenario } from '../../src/scenario/validate-scenario.ts';
import { fixtureSource } from './read-fixture.ts';

const fileName = 'refund-seven-to-ten-days.yaml';
const dana = fixtureSource('refund-seven-to-ten-days');

function problemsIn(source: string, rubric?: Rubric): string[] {
  const { scenario, model, problems } = parseScenario(source, {
    fileName,
    ...(rubric && { rubric }),
  });
  expect([scenario === null, model === null]).toEqual([problems.length > 0, problems.length > 0]);
  return problems.map((problem) => lineFromProblem('x.yaml', problem));
}

function problemsWith(from: string, to: string): string[] {
  expect(dana).toContain(from);
  return problemsIn(dana.replace(from, to));
}

describe('a scenario file', () => {
  it('is read whole', () => {
    expect(problemsIn(dana)).toEqual([]);
  });

  it.each([
    [
      'target: hearsNextTuesday',
      'taget: hearsNextTuesday',
      'x.yaml:34:9 error schema: `taget` is not a key of a reply. Did you mean `target`?',
    ],
    [
      'target: hearsNextTuesday',
      'target: hearsNextTusday',
      'x.yaml:34:17 error unknown-target: There is no state `hearsNextTusday` to go to from `opening`. Did you mean `hearsNextTuesday`?',
    ],
    [
      'misstep: 1',
      'misstep: 2',
      'x.yaml:1:10 error schema: Version 2 of the language is not known; known is version 1. Write `misstep: 1`.',
    ],
    [
      'minutes: 6',
      'minutes: six',
      'x.yaml:7:10 error schema: `minutes` must be a number; found the text "six". Write a number here.',
    ],
    [
      'mood: hopeful',
      'mood: hopefull',
      'x.yaml:29:11 error schema: `mood` can\'t be the text "hopefull". Did you mean `hopeful`?',
    ],
    [
      'says: Great, next Tuesday then!',
      'says: 5',
      'x.yaml:53:11 error schema: `says` must be a text or a map or a list; found the number 5. Write a text or a map or a list here.',
    ],
    [
      'guard: patience >= 4',
      'guard: patients >= 4',
      'x.yaml:59:18 error unknown-meter: There is no meter `patients`. Did you mean `patience`?',
    ],
    [
      'guard: patience >= 4',
      'guard: empathy >= 4',
      "x.yaml:59:18 error unknown-meter: There is no meter `empathy`. Guard on a meter: scores are not part of the customer's world.",
    ],
    [
      'guard: patience >= 4',
      'guard: patience over 4',
      'x.yaml:59:18 error bad-guard: "patience over 4" can\'t be read as a guard. Write `trust >= 5`, a fact, `not` and a fact, or a list of those.',
    ],
    [
      '25s:',
      '25 s:',
      'x.yaml:55:7 error bad-duration: `25 s` is no duration. Write `25s` or `1500ms`.',
    ],
    [
      'remember: knowsAboutRent',
      'remember: [knowsAboutRnt]',
      'x.yaml:43:20 error unknown-fact: There is no fact `knowsAboutRnt`. Did you mean `knowsAboutRent`?',
    ],
    [
      'initial: opening',
      'initial: openin',
      'x.yaml:26:10 error unknown-target: `initial` names `openin`, which is no state here. Did you mean `opening`?',
    ],
    [
      'id: refund-seven',
      'id: refund-eight',
      'x.yaml:2:5 error id-mismatch: The id is `refund-eight-to-ten-days` and the file is named `refund-seven-to-ten-days`. Write `id: refund-seven-to-ten-days`, or rename the file.',
    ],
    [
      '    mood: glad',
      '    mood: glad\n    entry: x',
      "x.yaml:53:5 error schema: `entry` is XState's, and not part of version 1 of the language. Remove it: version 1 of the language has no use for it.",
    ],
    [
      '- target: feelsLiedTo',
      '- { target: feelsLiedTo, brave: Yes }',
      'x.yaml:64:34 error schema: `brave` stands on a further candidate of `correctIt`. Move it to the first candidate: it is the same for all.',
    ],
    [
      'patience: { start: 6 }',
      'patience: { start: 6, max: 5 }',
      'x.yaml:23:22 error schema: `patience` starts at 6, above its `max` of 5. Start it at 5 or below.',
    ],
    [
      'facts: [knowsAboutRent]',
      'facts: [knowsAboutRent, trust]',
      'x.yaml:24:25 error schema: `trust` is a meter as well as a fact. Rename one of them.',
    ],
    [
      '        feedback: True on paper. Dana hears "a week from today", and plans on it.\n',
      '',
      'x.yaml:32:7 error schema: `feedback` is missing in `quotePolicy`. Say how it landed and why: `feedback: …`.',
    ],
    [
      'says: Great, next Tuesday then!',
      "says: ''",
      'x.yaml:53:11 error schema: `says` is empty. Write a text, or remove the key.',
    ],
    [
      'says: Great, next Tuesday then!',
      'says: *rent',
      'x.yaml:53:11 error syntax: Aliases (`*name`) are not part of the language. Write it out, or in quotes if it is text.',
    ],
    [
      '    mood: glad',
      '    mood: glad\n    mood: sad',
      'x.yaml:53:5 error syntax: The key `mood` is there twice. Rename one of them, or delete it.',
    ],
    [
      '    mood: glad',
      '    <<: { mood: glad }',
      'x.yaml:52:5 error syntax: Merge keys (`<<`) are not part of the language. Write the keys out.',
    ],
  ])('%j made %j is refused', (from, to, expected) => {
    expect(problemsWith(from, to)).toEqual([expected]);
  });

  it('refuses names that JavaScript gives a meaning', () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const problems = problemsWith('  surprised:\n', `  ${name}:\n`);
      expect(problems).toContainEqual(
        expect.stringContaining(`error schema: \`${name}\` is no name that can be used here.`),
      );
    }
  });

  it('says which state and which reply a problem lies within', () => {
    const { problems } = parseScenario(dana.replace('- target: feelsLiedTo', '- target: nowhere'), {
      fileName,
    });
    expect(problems).toEqual([
      {
        code: 'unknown-target',
        severity: 'error',
        line: 64,
        column: 19,
        path: ['states', 'hearsNextTuesday', 'on', 'correctIt', 1, 'target'],
        state: 'hearsNextTuesday',
        reply: 'correctIt',
        message: 'There is no state `nowhere` to go to from `hearsNextTuesday`.',
        mend: 'Add that state, or name another.',
      },
    ]);
  });

  it('knows the behaviours when it is given a rubric', () => {
    const rubric: Rubric = {
      dimensions: [],
      behaviours: [{ id: 'policy-speak', label: '', dimension: '', points: -1, explain: '' }],
      lenses: [],
      endings: { delighted: 1, resolved: 1, recovered: 1, unresolved: 0, escalated: 0, lost: 0 },
    };
    expect(problemsIn(dana, rubric)[0]).toBe(
      'x.yaml:41:17 error unknown-behaviour: There is no behaviour `asks-to-understand`. Take one that is in the rubric, or add it there.',
    );
  });

  it('gives the path where a module has no places', () => {
    const { problems } = validateScenario({ misstep: 1, id: 'a', states: 3 }, { fileName: 'a.ts' });
    expect(problems.find(({ path }) => path[0] === 'states')).toMatchObject({
      line: 1,
      column: 1,
      path: ['states'],
      message: '`states` must be a map; found the number 3.',
    });
  });
});

describe("a stranger's file", () => {
  it.each([
    ['nothing', '', 1, 'The file is empty.'],
    ['a NUL', 'a: b\nc: \0', 2, 'There is a character here that is not text (U+0000).'],
    ['half a character', 'a: \uD800', 1, 'There is a character here that is not text (U+D800).'],
    [
      'a long line',
      `\n${'x'.repeat(10_001)}`,
      2,
      'The line has 10001 characters; at most 10000 are read.',
    ],
    ['too much', 'x\n'.repeat(500_001), 1, 'The file is longer than 1 MB.'],
    ['deep brackets', '['.repeat(9000), 1, 'The file is nested deeper than 64 levels.'],
    ['deep dashes', '- '.repeat(4900), 1, 'The file is nested deeper than 64 levels.'],
    [
      'deep indentation',
      Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      66,
      'The file is nested deeper than 64 levels.',
    ],
    [
      'many values',
      `[${'a,'.repeat(4000)}\n`.repeat(100),
      1,
      'The file holds more than 50000 values.',
    ],
    ['many lines', '\n'.repeat(900_000), 50_001, 'The file has more than 50000 lines.'],
    ['two documents', 'a: b\n---\nc: d', 2, 'A second document begins here.'],
    ['an anchor', 'a: &b c', 1, 'Anchors (`&name`) are not part of the language.'],
    ['a tag', 'a: !!js/function x', 1, 'Tags (`!name`) are not part of the language.'],
    ['a directive', '%YAML 1.1\n---\na: b', 1, 'Directives (`%`) are not part of the language.'],
    ['a bad escape', 'a: "\\q"', 1, '`\\q` means nothing in a text.'],
    ['an open bracket', '[b', 1, 'Flow sequence must end with a ].'],
    ['a list as a key', '[a]: b', 1, 'A key must be a single word or a text.'],
  ])('with %s is refused at once, with the place', (_, source, line, message) => {
    const started = performance.now();
    const { problems, scenario, model } = parseScenario(source, { fileName });
    // Five times the budget, for machines that are busy with other things.
    expect(performance.now() - started).toBeLessThan(250);
    expect([scenario, model]).toEqual([null, null]);
    expect(problems[0]).toMatchObject({ code: 'syntax', line, message });
  });

  it('never makes reading throw, whatever is cut out of it', () => {
    let refused = 0;
    for (let cut = 0; cut < dana.length; cut += 97) {
      const problems = problemsIn(dana.slice(0, cut));
      if (problems.length > 0) refused++;
      expect(problems.join('\n')).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(refused).toBeGreaterThan(30);
  });

  it('has to be UTF-8', () => {
    const bytes = new TextEncoder().encode(dana);
    expect(textFromBytes(bytes)).toEqual({ text: dana, problems: [] });
    const at = dana.indexOf('customer:');
    bytes[at] = 0xff;
    expect(textFromBytes(bytes).problems).toMatchObject([
      { code: 'syntax', line: 11, column: 1, message: 'The file is not text in UTF-8.' },
    ]);
  });
});

describe('a rubric', () => {
  const rubric = `dimensions:
  - { id: feel, label: Feels, axis: empathy }
behaviours:
  - { id: names-feeling, label: Names it, dimension: feel, points: 2, explain: Why. }
lenses:
  - { id: LEAD, label: LEAD, steps: [{ id: listen, label: Listen, behaviours: [names-feeling] }] }
endings: { delighted: 4, resolved: 3, recovered: 2, unresolved: 0, escalated: -2, lost: -3 }
`;
  const problemsAfter = (from: string, to: string): string[] =>
    parseRubric(rubric.replace(from, to), 'rubric.yaml').problems.map((problem) =>
      lineFromProblem('rubric.yaml', problem),
    );

  it('is read', () => {
    expect(parseRubric(rubric, 'rubric.yaml').rubric?.endings.lost).toBe(-3);
  });

  it.each([
    [
      'dimension: feel',
      'dimension: fell',
      'rubric.yaml:4:54 error schema: There is no dimension `fell`. Did you mean `feel`?',
    ],
    [
      'points: 2',
      'points: 4',
      'rubric.yaml:4:68 error schema: `points` is the number 4; it is at most 3. Choose a number in between.',
    ],
    [
      '[names-feeling]',
      '[names-feelings]',
      'rubric.yaml:6:80 error unknown-behaviour: There is no behaviour `names-feelings`. Did you mean `names-feeling`?',
    ],
    [', lost: -3', '', 'rubric.yaml:7:1 error schema: `lost` is missing. Add it: a number.'],
  ])('with %j made %j is refused', (from, to, expected) => {
    expect(problemsAfter(from, to)).toEqual([expected]);
  });
});
