import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from './attempt.ts';
import { parseAttempt } from './attempt-record.ts';

const folder = join(import.meta.dirname, '../../tests/fixtures/saves');
const saves = readdirSync(folder).map((name) => {
  const stored: Partial<Attempt> = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return { name, stored };
});
/** What version 1 did not know of: nothing of it had been done. */
function inTodaysForm(stored: Partial<Attempt>) {
  if (stored.version === 2) return stored;
  const choices = { ...stored.choices, ownWords: false, predict: false, spoken: false };
  return { ...stored, version: 2, choices, newThingDone: null, card: null };
}
const full = saves.find(({ name }) => name === 'attempt-v2.json')?.stored ?? {};

const grumpily = {
  ...full.transcript,
  events: [{ type: 'reply', reply: 'a', expected: 'grumpy' }],
};

describe('A save', () => {
  test.each(saves)('of long ago still opens: $name', ({ stored }) => {
    expect(parseAttempt(stored)).toEqual({ ok: true, attempt: inTodaysForm(stored) });
  });

  test.each([
    ['nothing at all', null],
    ['a list', []],
    ['no version', { ...full, version: undefined }],
    ['a version that never was', { ...full, version: 0 }],
    ['no transcript', { ...full, transcript: undefined }],
    ['an event of no kind', { ...full, transcript: { events: [{ type: 'shout' }] } }],
    ['a mood of no kind', { ...full, transcript: grumpily }],
    ['a new thing half done', { ...full, newThingDone: 'half' }],
    ['a timer mode of no kind', { ...full, choices: { timers: 'tripled' } }],
    ['a time that is none', { ...full, elapsed: Number.NaN }],
    ['a language that is none', { ...full, locale: 7 }],
  ])('with %s is refused with a reason', (_, stored) => {
    const parsed = parseAttempt(stored);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : parsed.reason).toMatch(/\w.*\.$/);
  });

  test('in a language of its own keeps it, and one from before there were any has none', () => {
    const spanish = parseAttempt({ ...full, locale: 'es' });
    expect(spanish).toEqual({ ok: true, attempt: { ...full, locale: 'es' } });
    expect(parseAttempt(full)).toEqual({ ok: true, attempt: full });
  });

  test('of a newer version of Misstep says that it is', () => {
    expect(parseAttempt({ ...full, version: 3 })).toEqual({
      ok: false,
      reason: 'It was written by a newer version of Misstep (record 3).',
    });
  });

  test('brings nothing along that is not part of an attempt', () => {
    const sneaky: unknown = JSON.parse(`{"__proto__": {"isAdmin": true}, "extra": 1}`);
    const parsed = parseAttempt(Object.assign(structuredClone(full), sneaky));
    expect(parsed).toEqual({ ok: true, attempt: full });
  });

  test('of any shape is read or refused, never an accident', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(full)), (junk, field) => {
        for (const stored of [junk, { ...full, [field]: junk }]) {
          const parsed = parseAttempt(stored);
          expect(typeof parsed.ok).toBe('boolean');
        }
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
