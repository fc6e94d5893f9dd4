import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chance } from '../../../tests/support/chance.ts';
import { builtInSource } from '../../../tests/support/built-in-scenario.ts';
import { parseYaml } from '../../scenario/parse-yaml.ts';
import { type GuardWords, randomGuard } from '../../../tests/support/random-guard.ts';
import {
  type GuardMenu,
  guardFromMenu,
  menuFromGuard,
  withCondition,
  withConditionAt,
} from './guard-menu.ts';

const words: GuardWords = {
  meters: [
    { name: 'trust', max: 10 },
    { name: 'heat', max: 5 },
  ],
  facts: ['knowsWhy', 'promised'],
};
const seen: GuardMenu = { kind: 'fact', fact: 'promised', isTrue: true };

it('writes a guard as it was written, however deep it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
      const guard = randomGuard(new Chance(seed), words, 4);
      expect(guardFromMenu(menuFromGuard(guard))).toEqual(guard);
    }),
  );
});

it('writes every guard of a real conversation as it stands there', () => {
  const guards = guardsIn(parseYaml(builtInSource('remake-it')));
  expect(guards.length).toBeGreaterThan(5);
  for (const guard of guards) expect(guardFromMenu(menuFromGuard(guard))).toEqual(guard);
});

function guardsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'guard' || key === 'when' ? [inner] : guardsIn(inner),
  );
}

it('keeps what no menu has a shape for', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (guard) => {
      expect(JSON.stringify(guardFromMenu(menuFromGuard(guard)))).toBe(JSON.stringify(guard));
    }),
  );
});

it('keeps the author’s own spaces and noughts until that condition is changed', () => {
  const guard = ['trust>=05', ' knowsWhy ', 'not  promised'];
  const menu = menuFromGuard(guard);
  if (menu.kind !== 'group') throw new Error('a list is a group');
  expect(guardFromMenu(menu)).toEqual(guard);
  const [trust] = menu.of;
  if (trust?.kind !== 'meter') throw new Error('trust is a meter');
  const next = withConditionAt(menu, 0, { ...trust, value: 6 });
  expect(next && guardFromMenu(next)).toEqual(['trust >= 6', ' knowsWhy ', 'not  promised']);
});

describe('a change of one condition', () => {
  it('leaves a list in a list as one condition of its own', () => {
    const menu = menuFromGuard({ any: [['trust >= 5', 'knowsWhy'], 'promised'] });
    expect(menu.kind === 'group' && withConditionAt(menu, 1, null)).toEqual(
      menuFromGuard(['trust >= 5', 'knowsWhy']),
    );
    expect(guardFromMenu(withCondition(menu, seen))).toEqual({
      any: [['trust >= 5', 'knowsWhy'], 'promised', 'promised'],
    });
  });

  it('leaves beside it what can’t be read, for the author to mend', () => {
    const menu = menuFromGuard([7, 'trust >= 5', { any: [] }, 'so so']);
    if (menu.kind !== 'group') throw new Error('a list is a group');
    const next = withConditionAt(menu, 1, { ...seen, isTrue: false });
    expect(next && guardFromMenu(next)).toEqual([7, 'not promised', { any: [] }, 'so so']);
  });

  it('adds to what must not hold without undoing it', () => {
    const menu = menuFromGuard({ not: { any: ['knowsWhy', 'trust < 3'] } });
    expect(guardFromMenu(withCondition(menu, seen))).toEqual([
      { not: { any: ['knowsWhy', 'trust < 3'] } },
      'promised',
    ]);
  });

  it('takes the last one away, and with it the group', () => {
    const menu = menuFromGuard({ not: 'knowsWhy' });
    expect(menu.kind === 'group' && withConditionAt(menu, 0, null)).toBeNull();
  });
});
