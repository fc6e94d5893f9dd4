import type { OpenedScenario } from '../practice/attempt-store.ts';
import { Unreadable, fieldsOf, numberIn, textIn } from '../practice/record-fields.ts';

/** Reads a stored scenario file; null when it can't be read. Takes anything; never throws. */
export function parseOpenedScenario(stored: unknown): OpenedScenario | null {
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
