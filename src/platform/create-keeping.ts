import type { StoreFailure, StoreResult } from '../practice/attempt-store.ts';
import type { Keeping } from '../practice/keeping.ts';
import { allStores, type Database } from './database.ts';
import { readExportFile, writeExportFile } from '../practice/export-file.ts';
import { type Kept, planImport } from './plan-import.ts';

export interface KeepingOptions {
  now: () => number;
  /** Whether settings, as they are stored, are what everybody begins with. */
  areFirstSettings: (stored: unknown) => boolean;
}

/** Takes everything out of the database as one text, and puts such a text back. */
export function createKeeping(
  database: Pick<Database, 'list' | 'change'>,
  { now, areFirstSettings }: KeepingOptions,
): Keeping {
  async function readAll(): Promise<StoreResult<Kept>> {
    const [attempts, openedScenarios, settings] = await Promise.all([
      database.list('attempts'),
      database.list('opened-scenarios'),
      database.list('settings'),
    ]);
    if (!attempts.ok) return attempts;
    if (!openedScenarios.ok) return openedScenarios;
    if (!settings.ok) return settings;
    return {
      ok: true,
      value: {
        attempts: attempts.value,
        openedScenarios: openedScenarios.value,
        settings: settings.value.filter(({ key }) => key === 'settings'),
      },
    };
  }
  const failed = (failure: StoreFailure) => ({ kind: 'failed', failure }) as const;

  return {
    async exportAll() {
      const read = await readAll();
      if (!read.ok) return read;
      const exportedAt = new Date(now()).toISOString();
      return { ok: true, value: writeExportFile({ exportedAt, ...read.value }) };
    },
    async importAll(text) {
      const read = readExportFile(text);
      if (!read.ok) return { kind: 'refused', why: read.why };
      const here = await readAll();
      if (!here.ok) return failed(here.failure);
      const { puts, report } = planImport(read.file, {
        ...here.value,
        settings: here.value.settings.filter(({ value }) => !areFirstSettings(value)),
      });
      const written = await database.change((store) =>
        puts.map(
          ({ store: name, key, value }) =>
            () =>
              store(name).put(value, key),
        ),
      );
      return written.ok ? { kind: 'done', report } : failed(written.failure);
    },
    deleteAll: () => database.change((store) => allStores.map((name) => () => store(name).clear())),
  };
}
