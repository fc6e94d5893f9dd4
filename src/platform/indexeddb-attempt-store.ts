import type { AttemptStore, UnreadableRecord } from '../practice/attempt-store.ts';
import type { Attempt } from '../practice/attempt.ts';
import { parseAttempt } from '../practice/attempt-record.ts';
import type { Database } from './database.ts';

/** Attempts in the database. What can't be read is left where it is, and listed with its reason. */
export function createAttemptStore(database: Database): AttemptStore {
  return {
    saveAttempt: (attempt) => database.put('attempts', attempt.id, attempt),
    async findAttempt(id) {
      const found = await database.get('attempts', id);
      if (!found.ok) return found;
      if (found.value === undefined) return { ok: true, value: null };
      const parsed = parseAttempt(found.value);
      return parsed.ok
        ? { ok: true, value: parsed.attempt }
        : { ok: false, failure: { kind: 'broken', detail: parsed.reason } };
    },
    async listAttempts() {
      const listed = await database.list('attempts');
      if (!listed.ok) return listed;
      const attempts: Attempt[] = [];
      const unreadable: UnreadableRecord[] = [];
      for (const { key, value } of listed.value) {
        const parsed = parseAttempt(value);
        if (parsed.ok) attempts.push(parsed.attempt);
        else unreadable.push({ key, reason: parsed.reason, raw: value });
      }
      attempts.sort((one, other) => other.updatedAt - one.updatedAt);
      return { ok: true, value: { attempts, unreadable } };
    },
  };
}
