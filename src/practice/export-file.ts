import { isNestedTooDeep } from './is-nested-too-deep.ts';
import type { ImportRefusal } from './keeping.ts';
import { type Fields, Unreadable, fieldsOf, listOf, numberIn, textIn } from './record-fields.ts';

/** A record as it lies in a store, under its key there. */
export interface ExportedRecord {
  key: string;
  value: unknown;
}

/** Every record of every store, as it lies there. */
export interface ExportFile {
  exportedAt: string;
  attempts: readonly ExportedRecord[];
  openedScenarios: readonly ExportedRecord[];
  settings: readonly ExportedRecord[];
}

export type ReadExport = { ok: true; file: ExportFile } | { ok: false; why: ImportRefusal };

const currentVersion = 1;

export const exportLimits = { characters: 10_000_000, depth: 64, keyLength: 200 } as const;

export function writeExportFile(file: ExportFile): string {
  return JSON.stringify({ misstep: 'export', version: currentVersion, ...file }, null, 2);
}

/** Reads a file that anybody may have written. Its records are not looked into. Never throws. */
export function readExportFile(text: string): ReadExport {
  if (text.length > exportLimits.characters) return { ok: false, why: 'too-big' };
  if (isNestedTooDeep(text, exportLimits.depth)) return { ok: false, why: 'too-deep' };
  const read = readJson(text);
  if (!read.ok) return { ok: false, why: 'not-json' };
  if (hasUnsafeName(read.value)) return { ok: false, why: 'unsafe-name' };
  try {
    const record = fieldsOf(read.value, 'export');
    if (record['misstep'] !== 'export') return { ok: false, why: 'not-an-export' };
    const version = numberIn(record, 'version');
    if (version > currentVersion) return { ok: false, why: 'newer' };
    if (version !== currentVersion) return { ok: false, why: 'not-an-export' };
    return {
      ok: true,
      file: {
        exportedAt: textIn(record, 'exportedAt'),
        attempts: recordsIn(record, 'attempts'),
        openedScenarios: recordsIn(record, 'openedScenarios'),
        settings: recordsIn(record, 'settings'),
      },
    };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, why: 'not-an-export' };
    throw error;
  }
}

function recordsIn(file: Fields, field: string): ExportedRecord[] {
  return listOf(file, field).map((entry) => {
    const record = fieldsOf(entry, field);
    const key = textIn(record, 'key');
    if (key.length === 0 || key.length > exportLimits.keyLength) throw new Unreadable('A key.');
    return { key, value: record['value'] };
  });
}

function readJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

/** Goes no deeper than the limit on depth, which has been looked at before. */
function hasUnsafeName(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (
    Object.hasOwn(value, '__proto__') || Object.values(value).some((inner) => hasUnsafeName(inner))
  );
}
