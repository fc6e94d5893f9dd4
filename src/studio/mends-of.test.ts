import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkScenario } from '../checker/check-scenario.ts';
import { parseRubric } from '../scenario/parse-rubric.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import { parseYaml } from '../scenario/parse-yaml.ts';
import type { Problem } from '../scenario/problem.ts';
import { editDraft } from './edit-draft.ts';
import { mendsOf } from './mends-of.ts';
import { outlineOf } from './outline.ts';

const boots = readFileSync(
  new URL('../app/studio/home/small-template.yaml', import.meta.url),
  'utf8',
);
const { rubric } = parseRubric(
  readFileSync(new URL('../../scenarios/rubric.yaml', import.meta.url), 'utf8'),
  'rubric.yaml',
);
if (rubric === null) throw new Error('The built-in rubric can be read.');
const yardstick = rubric;

/** All that the studio says of a file. */
function problemsOf(source: string): Problem[] {
  const { model, problems, placeOf } = parseScenario(source, { rubric: yardstick });
  if (model === null) return problems;
  return [...problems, ...checkScenario(model, yardstick, { placeOf }).problems];
}

/** The file once the first mend of its first problem of that code was taken; and what is left. */
function mended(source: string, code: string, choice = 0, about = '') {
  const problem = problemsOf(source).find(
    (one) => one.code === code && one.message.includes(about),
  );
  const yaml = parseYaml(source);
  if (problem === undefined || !yaml.ok) throw new Error(`There is no ${code}.`);
  const mends = mendsOf(problem, yaml.value, outlineOf(yaml.value));
  const mend = mends[choice];
  if (mend === undefined) throw new Error(`${code}: ${problem.message} ${problem.mend}`);
  const next = editDraft({ source, translations: {} }, mend.edit);
  return { what: mend.what, source: next?.source ?? '', left: problemsOf(next?.source ?? '') };
}

test('the small template has nothing to mend', () => {
  expect(problemsOf(boots)).toEqual([]);
});

test.each([
  ['unknown-target', ['target: givesUp', 'target: giveUp'], 1, 'givesUp'],
  ['unknown-behaviour', ['owns-mistake', 'own-mistake'], 0, 'owns-mistake'],
  ['unknown-meter', ['effects: { trust: +1 }', 'effects: { trsut: +1 }'], 0, 'trust'],
  ['unknown-fact', ['when: knowsAboutWedding', 'when: knowsAbotWedding'], 0, 'knowsAboutWedding'],
  ['schema', ['feedback: A label', 'feedbak: A label'], 0, 'feedbak'],
  ['schema', ['channel: chat', 'channel: chatt'], 0, 'chat'],
  [
    'bad-duration',
    ['    on:\n      collect', '    after: { 25: collects }\n    on:\n      collect'],
    0,
    '25s',
  ],
] as const)(
  'a slip of the pen (%s) is put right by one click',
  (code, [right, slip], choice, name) => {
    const about = name === 'feedbak' ? name : '';
    const { what, left } = mended(boots.replace(right, slip), code, choice, about);
    expect(JSON.stringify(what)).toContain(name);
    expect(left).toEqual([]);
  },
);

test('a state that is led to and not there is made, and says what is still to be written', () => {
  const { what, source, left } = mended(
    boots.replace('target: givesUp', 'target: thinksAboutIt'),
    'unknown-target',
  );
  expect(what).toEqual({ kind: 'create-state', name: 'thinksAboutIt' });
  expect(source).toContain('  thinksAboutIt:\n    mood: calm\n    says: To be written');
  expect(left.map(({ code }) => code)).toContain('dead-end');
});

test('a dead end gets a reply that leads out', () => {
  const dead = boots.replace('target: givesUp', 'target: thinksAboutIt');
  const { source } = mended(dead, 'unknown-target');
  const { left } = mended(source, 'dead-end');
  expect(left.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('what nobody uses or comes to goes', () => {
  const cases = [
    ['unused-fact', boots.replace('facts: [knowsAboutWedding]', 'facts: [knowsAboutWedding, odd]')],
    [
      'unused-meter',
      boots.replace('trust: { start: 5 }', 'trust: { start: 5 }\n  heat: { start: 2 }'),
    ],
    ['unreachable-state', `${boots}  island:\n    says: Hello?\n    always: givesUp\n`],
    [
      'never-offered',
      boots.replace(
        '      policy:\n',
        '      never: { guard: trust > 9, reply: Oh., target: givesUp, feedback: So. }\n      policy:\n',
      ),
    ],
  ] as const;
  for (const [code, source] of cases) expect(mended(source, code).left).toEqual([]);
});

test('a fact or a meter that is used and not declared is declared', () => {
  expect(mended(boots.replace('facts: [knowsAboutWedding]\n', ''), 'unknown-fact').left).toEqual(
    [],
  );
  const warm = boots
    .replace('effects: { trust: +1 }', 'effects: { warmth: +1 }')
    .replace('when: knowsAboutWedding', 'when: warmth > 5');
  const { source } = mended(warm, 'unknown-meter');
  expect(problemsOf(source).some(({ code }) => code === 'unknown-meter')).toBe(false);
});

test('what is missing is added, what is empty gets a text to write over', () => {
  const key = (source: string) => mended(source, 'schema').left.map(({ code }) => code);
  expect(key(boots.replace('level: starter\n', ''))).toEqual([]);
  expect(key(boots.replace(/^goal: .*$/m, 'goal: ""'))).toEqual([]);
  expect(key(boots.replace(/^ {8}feedback: A label.*$/m, ''))).toEqual([]);
});
