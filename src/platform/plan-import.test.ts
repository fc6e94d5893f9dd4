import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { danasAttempt } from '../../tests/support/danas-attempt.ts';
import { parseAttempt } from '../practice/attempt-record.ts';
import {
  type ExportFile,
  exportLimits,
  readExportFile,
  writeExportFile,
} from '../practice/export-file.ts';
import { planImport } from './plan-import.ts';

const nothing = { attempts: [], openedScenarios: [], settings: [] };
const exportedAt = '2026-11-23T10:00:00.000Z';
const attempt = danasAttempt({ said: ['quotePolicy', 'letItStand'], endedAt: 2 });
const opened = { version: 1, id: 'own', fileName: 'own.yaml', source: 'misstep: 1', openedAt: 5 };

function file(rest: Partial<ExportFile>): ExportFile {
  return { exportedAt, ...nothing, ...rest };
}

describe('an export', () => {
  it('comes back as it went, whatever was in it', () => {
    const record = fc.record({
      key: fc.string({ minLength: 1, maxLength: 40 }),
      value: fc.jsonValue({ maxDepth: 8, noUnicodeString: false }),
    });
    const records = fc.array(record, { maxLength: 6 });
    fc.assert(
      fc.property(records, records, records, (attempts, openedScenarios, settings) => {
        const written = JSON.stringify({ attempts, openedScenarios, settings });
        fc.pre(!written.includes('__proto__'));
        const whole = file(JSON.parse(written));
        expect(readExportFile(writeExportFile(whole))).toEqual({ ok: true, file: whole });
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('brings all back onto an empty device, what can not be read with its reason', () => {
    const damaged = { version: 99, id: 'later' };
    const settings = [{ key: 'settings', value: '{"state":{"theme":"dark"},"version":1}' }];
    const whole = file({
      attempts: [
        { key: 'a1', value: attempt },
        { key: 'later', value: damaged },
      ],
      openedScenarios: [{ key: 'own', value: opened }],
      settings,
    });
    expect(planImport(whole, nothing)).toEqual({
      puts: [
        { store: 'attempts', key: 'a1', value: attempt },
        { store: 'attempts', key: 'later', value: damaged },
        { store: 'opened-scenarios', key: 'own', value: opened },
        { store: 'settings', ...settings[0] },
      ],
      report: {
        attempts: { came: 1, here: 0 },
        openedScenarios: { came: 1, here: 0 },
        settings: true,
        notUnderstood: [
          {
            key: 'later',
            reason: 'It was written by a newer version of Misstep (record 99).',
            kept: true,
          },
        ],
      },
    });
  });

  it.each([
    ['later here', 9, []],
    ['as late here', 2, []],
    ['earlier here', 1, ['a1']],
  ])('of an attempt that is %s writes %j', (_, updatedAt, written) => {
    const here = { ...nothing, attempts: [{ key: 'a1', value: { ...attempt, updatedAt } }] };
    const { puts } = planImport(file({ attempts: [{ key: 'a1', value: attempt }] }), here);
    expect(puts.map(({ key }) => key)).toEqual(written);
  });

  it('never writes over what is here and can not be read, nor over settings', () => {
    const here = {
      attempts: [{ key: 'a1', value: 'of a version to come' }],
      openedScenarios: [],
      settings: [{ key: 'settings', value: '{}' }],
    };
    const coming = file({
      attempts: [
        { key: 'a1', value: attempt },
        { key: 'a1', value: { damaged: true } },
        { key: 'text', value: 'no record at all' },
      ],
      settings: [{ key: 'settings', value: '{"state":{}}' }],
    });
    const { puts, report } = planImport(coming, here);
    expect(puts).toEqual([]);
    expect(report.attempts).toEqual({ came: 0, here: 1 });
    expect(report.notUnderstood.map(({ key, kept }) => [key, kept])).toEqual([
      ['a1', false],
      ['text', false],
    ]);
  });

  const saves = join(import.meta.dirname, '../../tests/fixtures/saves');
  it.each(readdirSync(saves))('of an older version (%s) comes in as of this one', (name) => {
    const value: unknown = JSON.parse(readFileSync(join(saves, name), 'utf8'));
    const { puts, report } = planImport(file({ attempts: [{ key: name, value }] }), nothing);
    const parsed = parseAttempt(value);
    expect(report.attempts.came).toBe(1);
    expect(puts.map((put) => put.value)).toEqual([parsed.ok && parsed.attempt]);
  });
});

describe('a file that is none', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const sound = writeExportFile(file({}));
  it.each([
    ['nothing', '', 'not-json'],
    ['YAML', 'misstep: 1', 'not-json'],
    ['half an export', sound.slice(0, -4), 'not-json'],
    ['a list', '[]', 'not-an-export'],
    ['null', 'null', 'not-an-export'],
    ['something else', '{"misstep":1}', 'not-an-export'],
    ['an export without records', '{"misstep":"export","version":1}', 'not-an-export'],
    ['version 0', sound.replace('"version": 1', '"version": 0'), 'not-an-export'],
    ['a list of texts', sound.replace('"attempts": []', '"attempts": ["a"]'), 'not-an-export'],
    ['a later version', sound.replace('"version": 1', '"version": 2'), 'newer'],
    ['a deep one', deep, 'too-deep'],
    ['a huge one', ' '.repeat(exportLimits.characters + 1), 'too-big'],
    [
      'one with __proto__',
      sound.replace(
        '"attempts": []',
        '"attempts": [{"key":"a","value":{"__proto__":{"polluted":true}}}]',
      ),
      'unsafe-name',
    ],
  ])('such as %s is refused, and says why', (_, text, why) => {
    expect(readExportFile(text)).toEqual({ ok: false, why });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('is not mistaken for deep by the brackets in its texts', () => {
    const whole = file({ settings: [{ key: 'settings', value: `"\\"${'['.repeat(200)}` }] });
    expect(readExportFile(writeExportFile(whole))).toEqual({ ok: true, file: whole });
  });
});
