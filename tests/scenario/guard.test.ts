import { describe, expect, it } from 'vitest';
import { millisecondsFromDuration } from '../../src/scenario/duration.ts';
import { holds, parseGuard } from '../../src/scenario/guard.ts';

const names = {
  meters: new Map([
    ['trust', 0],
    ['heat', 1],
  ]),
  facts: new Map([
    ['knows', 0],
    ['größe', 1],
  ]),
};

function passes(source: unknown, meters: number[], facts: boolean[]): boolean | string[] {
  const parsed = parseGuard(source, names);
  return parsed.ok ? holds(parsed.guard, meters, facts) : parsed.faults.map(({ kind }) => kind);
}

describe('a guard', () => {
  it.each([
    ['trust >= 5', true],
    ['trust>5', false],
    ['heat != 3', false],
    ['heat <= 3', true],
    ['heat < 3', false],
    ['heat == 3', true],
    ['trust >= -1', true],
    ['knows', true],
    ['not knows', false],
    ['größe', false],
    [['knows', 'trust == 5'], true],
    [['knows', 'größe'], false],
    [{ any: ['größe', { not: 'größe' }] }, true],
    [{ all: ['knows', { not: ['knows', 'größe'] }] }, true],
  ])('%j holds: %s', (source, expected) => {
    expect(passes(source, [5, 3], [true, false])).toBe(expected);
  });

  it.each([
    ['', ['not-a-guard']],
    ['trust', ['meter-without-comparison']],
    ['knows >= 1', ['fact-with-comparison']],
    ['rage > 1', ['unknown-meter']],
    ['toString', ['unknown-fact']],
    ['__proto__', ['unknown-fact']],
    ['trust >= 4.5', ['not-whole']],
    ['trust >= heat', ['not-a-guard']],
    ['not trust > 3', ['not-a-guard']],
    ['trust => 3', ['not-a-guard']],
    ['trust > 3 && knows', ['not-a-guard']],
    [true, ['not-a-guard']],
    [null, ['not-a-guard']],
    [[], ['empty']],
    [{ any: [] }, ['empty']],
    [{ any: ['knows'], all: ['knows'] }, ['not-a-guard']],
    [
      ['nobody', { not: 'rage == 1' }],
      ['unknown-fact', 'unknown-meter'],
    ],
  ])('%j is refused: %j', (source, expected) => {
    expect(passes(source, [5, 3], [true, false])).toEqual(expected);
  });

  it('is refused quickly, however long it is', () => {
    const started = performance.now();
    expect(parseGuard(`${'a'.repeat(50_000)} ${'>'.repeat(50_000)} x`, names).ok).toBe(false);
    expect(parseGuard(`not ${' '.repeat(100_000)}!`, names).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('a duration', () => {
  it.each([
    ['25s', 25_000],
    ['1.5s', 1500],
    ['1500ms', 1500],
    ['0s', null],
    ['25', null],
    ['2m', null],
    ['-1s', null],
    ['1e3s', null],
    [' 1s', null],
    ['99999s', null],
  ])('%s is %s', (text, milliseconds) => {
    expect(millisecondsFromDuration(text)).toBe(milliseconds);
  });
});
