import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtInScenario, builtInSource } from '../../../tests/support/built-in-scenario.ts';
import { rewriteYaml } from '../../scenario/rewrite-yaml.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { coverage, leftOver, translationRows } from './translation-rows.ts';
import { withTranslation } from './with-translation.ts';

const nell = builtInScenario('remake-it').model.scenario;
const spanish: unknown = parse(builtInSource('remake-it.es'));

function row(scenario: Scenario, sidecar: unknown, key: (string | number)[]) {
  const found = translationRows(scenario, sidecar).find((one) => one.key === JSON.stringify(key));
  if (found === undefined) throw new Error(`There is no text ${key.join('.')}`);
  return found;
}

it("shows Nell's Spanish beside her English, whole, each text at its place", () => {
  const rows = translationRows(nell, spanish);
  const { done, wanted } = coverage(rows);
  expect(done).toBe(wanted);
  expect(wanted).toBeGreaterThan(50);
  expect(leftOver(nell, spanish)).toEqual([]);
  expect(rows.filter(({ kind }) => kind === 'leftOver')).toEqual([]);
  expect(row(nell, spanish, ['states', 'asking', 'on', 'moneyBack', 'reply'])).toMatchObject({
    kind: 'reply',
    place: { state: 'asking', reply: 'moneyBack' },
    translation: 'Te lo devuelvo todo a la tarjeta. Tres fallos no los vas a pagar tú.',
    warning: null,
  });
});

it('warns of what nobody says in one breath, and of what grew too long; not of short ones', () => {
  const at = ['states', 'asking', 'on', 'moneyBack', 'reply'];
  const reply = row(nell, spanish, at);
  const warned = (text: string) => row(nell, withTranslation(spanish, reply, text), at).warning;
  expect(warned('palabra '.repeat(61))).toEqual({ what: 'words', words: 61 });
  expect(warned('x'.repeat(reply.original.length * 2))).toEqual({ what: 'longer', percent: 100 });
  expect(warned('x'.repeat(Math.floor(reply.original.length * 1.3)))).toBeNull();
  const feedback = row(nell, spanish, ['states', 'asking', 'on', 'moneyBack', 'feedback']);
  const long = withTranslation(spanish, feedback, 'palabra '.repeat(200));
  expect(row(nell, long, ['states', 'asking', 'on', 'moneyBack', 'feedback']).warning).toBeNull();
});

it('keeps the place of an item whose forerunners are not translated yet', () => {
  const third = row(nell, { locale: 'es' }, ['observe', 2]);
  const sidecar = withTranslation({ locale: 'es' }, third, '¿Quién cargó?');
  expect(sidecar).toEqual({
    locale: 'es',
    observe: [null, null, '¿Quién cargó?'],
  });
  expect(row(nell, sidecar, ['observe', 0]).translation).toBeNull();
  expect(row(nell, sidecar, ['observe', 2]).translation).toBe('¿Quién cargó?');
  expect(withTranslation(sidecar, third, '  ')).toEqual({ locale: 'es' });
});

it('is written back into the file without touching what the translator noted there', () => {
  let text = '# Ask Nuria about the tone.\nlocale: es\n\nobserve: # informal\n  - ¿Cuál fue?\n';
  for (const index of [3, 2, 1]) {
    const before: unknown = parse(text);
    const next = row(nell, before, ['observe', index]);
    text = rewriteYaml(text, withTranslation(before, next, `Pregunta ${index}`));
  }
  expect(text).toBe(
    '# Ask Nuria about the tone.\nlocale: es\n\nobserve: # informal\n' +
      '  - ¿Cuál fue?\n  - Pregunta 1\n  - Pregunta 2\n  - Pregunta 3\n',
  );
});

it('lists what is left over of a reply that is gone, and lets go of it when told to', () => {
  const without: Scenario = structuredClone(nell);
  delete without.states['asking']?.on?.['moneyBack'];
  const left = leftOver(without, spanish);
  expect(left.map(({ sidecar }) => sidecar.slice(2).join('.'))).toEqual([
    'on.moneyBack.reply',
    'on.moneyBack.sayings.0',
    'on.moneyBack.sayings.1',
    'on.moneyBack.sayings.2',
    'on.moneyBack.feedback',
  ]);
  expect(left[0]?.place).toEqual({ state: 'asking', reply: 'moneyBack' });
  let sidecar = spanish;
  for (let [first] = left; first !== undefined; [first] = leftOver(without, sidecar)) {
    sidecar = withTranslation(sidecar, first, null);
  }
  expect(leftOver(without, sidecar)).toEqual([]);
  expect(coverage(translationRows(without, sidecar)).done).toBe(
    coverage(translationRows(without, spanish)).done,
  );
});

it('takes a line that became the first of several along when the second is written', () => {
  const twice: Scenario = structuredClone(nell);
  const state = twice.states['asking']?.states?.['thirdTime'];
  if (state === undefined) throw new Error('Not the scenario.');
  state.says = ['Hi. Me again.', 'Sorry.'];
  const second = row(twice, spanish, ['states', 'asking.thirdTime', 'says', 1]);
  const sidecar = withTranslation(spanish, second, 'Perdón.');
  const first = row(twice, sidecar, ['states', 'asking.thirdTime', 'says', 0]);
  expect(first.translation).toMatch(/^Hola/);
});

it('is not led astray by names that mean something to JavaScript', () => {
  const hostile: unknown = JSON.parse('{"locale":"es","__proto__":{"title":"x"},"constructor":1}');
  const title = row(nell, hostile, ['title']);
  expect(title.translation).toBeNull();
  const sidecar = withTranslation(hostile, title, 'Otra vez');
  expect(Object.getPrototypeOf(sidecar)).toBe(Object.prototype);
  expect(leftOver(nell, sidecar).map(({ sidecar: at }) => at.join('.'))).toEqual([
    '__proto__.title',
    'constructor',
  ]);
});
