import type { OpenedScenarioStore } from '../practice/attempt-store.ts';
import type { Database } from './database.ts';
import { parseOpenedScenario } from './opened-scenario-record.ts';

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
