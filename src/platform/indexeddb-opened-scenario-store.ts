import type { OpenedScenario, OpenedScenarioStore } from '../practice/attempt-store.ts';
import type { Database } from './database.ts';
import { Unreadable, fieldsOf, numberIn, textIn } from './record-fields.ts';

/** Scenario files that the person opened. A record that can't be read stays, and is not listed. */
export function createOpenedScenarioStore(database: Database): OpenedScenarioStore {
  return {
    saveOpenedScenario: (opened) => database.put('opened-scenarios', opened.id, opened),
    removeOpenedScenario: (id) => database.remove('opened-scenarios', id),
    async listOpenedScenarios() {
      const listed = await database.list('opened-scenarios');
      if (!listed.ok) return listed;
      const opened = listed.value.flatMap(({ value }) => parseOpenedScenario(value) ?? []);
      opened.sort((one, other) => other.openedAt - one.openedAt);
      return { ok: true, value: opened };
    },
  };
}

function parseOpenedScenario(stored: unknown): OpenedScenario | null {
  try {
    const record = fieldsOf(stored, 'opened scenario');
    if (numberIn(record, 'version') !== 1) return null;
    return {
      version: 1,
      id: textIn(record, 'id'),
      fileName: textIn(record, 'fileName'),
      source: textIn(record, 'source'),
      openedAt: numberIn(record, 'openedAt'),
    };
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
