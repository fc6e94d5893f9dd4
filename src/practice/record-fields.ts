export type Fields = Readonly<Record<string, unknown>>;

/** Thrown while a stored record is read; its message tells the person what is wrong with it. */
export class Unreadable extends Error {}

export function fieldsOf(stored: unknown, what: string): Fields {
  if (typeof stored === 'object' && stored !== null && !Array.isArray(stored)) {
    return Object.assign(Object.create(null), stored);
  }
  throw new Unreadable(`"${what}" is missing or damaged.`);
}

export function listOf(record: Fields, field: string): readonly unknown[] {
  const value = record[field];
  if (Array.isArray(value)) return value;
  throw new Unreadable(`"${field}" is missing or not a list.`);
}

export function textIn(record: Fields, field: string): string {
  const value = record[field];
  if (typeof value === 'string') return value;
  throw new Unreadable(`"${field}" is missing or not a text.`);
}

export function numberIn(record: Fields, field: string): number {
  const value = record[field];
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Unreadable(`"${field}" is missing or not a number.`);
}

export function flagIn(record: Fields, field: string): boolean {
  const value = record[field];
  if (typeof value === 'boolean') return value;
  throw new Unreadable(`"${field}" is missing or neither yes nor no.`);
}
