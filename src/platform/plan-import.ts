import type { ImportReport, NotUnderstood, TakenIn } from '../practice/keeping.ts';
import { parseAttempt } from '../practice/attempt-record.ts';
import type { StoreName, StoredRecord } from './database.ts';
import type { ExportFile } from '../practice/export-file.ts';
import { parseOpenedScenario } from './opened-scenario-record.ts';

export type Kept = Pick<ExportFile, 'attempts' | 'openedScenarios' | 'settings'>;

export interface ImportPlan {
  puts: readonly (StoredRecord & { store: StoreName })[];
  report: ImportReport;
}

/** How late a record is, its id, and what would be stored; or why it can't be read. */
type Reading =
  { ok: true; id: string; changedAt: number; value: unknown } | { ok: false; reason: string };

function readAttempt(stored: unknown): Reading {
  const parsed = parseAttempt(stored);
  if (!parsed.ok) return parsed;
  const { id, updatedAt } = parsed.attempt;
  return { ok: true, id, changedAt: updatedAt, value: parsed.attempt };
}

function readOpened(stored: unknown): Reading {
  const opened = parseOpenedScenario(stored);
  if (opened === null) return { ok: false, reason: 'It is no scenario file that can be read.' };
  return { ok: true, id: opened.id, changedAt: opened.openedAt, value: opened };
}

/** What of a file goes where, given what is here. What is here and as late or later stays. */
export function planImport(file: ExportFile, here: Kept): ImportPlan {
  const notUnderstood: NotUnderstood[] = [];
  const attempts = plan('attempts', file.attempts, here.attempts, readAttempt, notUnderstood);
  const opened = plan(
    'opened-scenarios',
    file.openedScenarios,
    here.openedScenarios,
    readOpened,
    notUnderstood,
  );
  const settings = here.settings.length > 0 ? [] : file.settings.filter(isSettings);
  return {
    puts: [
      ...attempts.puts,
      ...opened.puts,
      ...settings.map((record) => ({ store: 'settings' as const, ...record })),
    ],
    report: {
      attempts: attempts.count,
      openedScenarios: opened.count,
      settings: settings.length > 0,
      notUnderstood,
    },
  };
}

function plan(
  store: StoreName,
  coming: readonly StoredRecord[],
  here: readonly StoredRecord[],
  read: (stored: unknown) => Reading,
  notUnderstood: NotUnderstood[],
) {
  const places = new Map(here.map(({ key, value }) => [key, value]));
  const puts = new Map<string, ImportPlan['puts'][number]>();
  const count: TakenIn = { came: 0, here: 0 };
  for (const { key, value } of coming) {
    const reading = read(value);
    if (reading.ok) {
      const { id, changedAt } = reading;
      const present = read(places.get(id));
      // One that can't be read here may be of a newer version: it is not written over.
      const stays = places.has(id) && (!present.ok || present.changedAt >= changedAt);
      if (stays) count.here++;
      else {
        count.came++;
        puts.set(id, { store, key: id, value: reading.value });
        places.set(id, reading.value);
      }
    } else {
      const kept = !places.has(key) && typeof value === 'object' && value !== null;
      if (kept) {
        puts.set(key, { store, key, value });
        places.set(key, value);
      }
      notUnderstood.push({ key, reason: reading.reason, kept });
    }
  }
  return { puts: [...puts.values()], count };
}

/** Settings are kept as a text of JSON, which their own reader looks into. */
function isSettings({ key, value }: StoredRecord): boolean {
  if (key !== 'settings' || typeof value !== 'string') return false;
  try {
    const read: unknown = JSON.parse(value);
    return typeof read === 'object' && read !== null && !Array.isArray(read);
  } catch {
    return false;
  }
}
