import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { builtInScenario } from '../../../tests/support/built-in-scenario.ts';
import { Chance } from '../../../tests/support/chance.ts';
import { randomScenario } from '../../../tests/support/random-scenario.ts';
import { parseTranslation } from '../../scenario/parse-translation.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { TranslationRow } from './translation-row.ts';
import { coverage, leftOver, translationRows } from './translation-rows.ts';
import { withTranslation } from './with-translation.ts';

function shuffled(rows: readonly TranslationRow[], chance: Chance): TranslationRow[] {
  const order = rows.map((row) => ({ row, at: chance.next() }));
  return order.toSorted((one, other) => one.at - other.at).map(({ row }) => row);
}

function problemsOf(scenario: Scenario, sidecar: unknown) {
  const fileName = `${scenario.id}.es.yaml`;
  return parseTranslation(stringify(sidecar), { fileName, scenario }).problems;
}

const spanish = (row: TranslationRow) => `¡${row.original}!`;

/** Sets all, then removes all; what is left of the sidecar. */
function setAndRemoved(scenario: Scenario, chance: Chance): unknown {
  const rows = translationRows(scenario, { locale: 'es' });
  const order = shuffled(rows, chance);
  let sidecar: Record<string, unknown> = { locale: 'es' };
  order.forEach((row, index) => {
    sidecar = withTranslation(sidecar, row, spanish(row));
    const isHalf = index === Math.floor(order.length / 2);
    if (!isHalf) return;
    const codes = new Set(problemsOf(scenario, sidecar).map(({ code }) => code));
    expect([...codes].filter((code) => code !== 'untranslated')).toEqual([]);
    const done = order.slice(0, index + 1).map(({ key }) => key);
    const found = translationRows(scenario, sidecar).filter((one) => one.translation !== null);
    expect(found.map(({ key }) => key).toSorted()).toEqual(done.toSorted());
  });
  expect(problemsOf(scenario, sidecar)).toEqual([]);
  const full = translationRows(scenario, sidecar);
  expect(full.map(({ translation }) => translation)).toEqual(rows.map(spanish));
  const { done, wanted } = coverage(full);
  expect(done).toBe(wanted);
  expect(leftOver(scenario, sidecar)).toEqual([]);

  for (const row of shuffled(rows, chance)) {
    sidecar = withTranslation(sidecar, row, null);
    const found = translationRows(scenario, sidecar).find(({ key }) => key === row.key);
    expect(found?.translation).toBeNull();
  }
  return sidecar;
}

it('takes texts in any order and lets go of them in any other', () => {
  fc.assert(
    fc.property(randomScenario(), fc.integer({ min: 0, max: 1_000_000 }), (scenario, seed) => {
      expect(setAndRemoved(scenario, new Chance(seed))).toEqual({ locale: 'es' });
    }),
    { numRuns: 40 },
  );
});

it('does so with built-in scenarios, which have lists of everything', () => {
  const ids = ['remake-it', 'five-minutes-to-nine', 'first-loan'];
  for (const id of ids) {
    const { scenario } = builtInScenario(id).model;
    expect(setAndRemoved(scenario, new Chance(7))).toEqual({ locale: 'es' });
  }
});
