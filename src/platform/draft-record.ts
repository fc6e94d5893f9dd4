import type { Draft, DraftText, DraftVersion } from '../studio/draft.ts';
import { type Fields, Unreadable, fieldsOf, numberIn, textIn } from '../practice/record-fields.ts';

/** Reads a stored draft; null when it can't be read. Takes anything; never throws. */
export function parseDraft(stored: unknown): Draft | null {
  return readable(stored, (record) => ({
    version: 1,
    id: textIn(record, 'id'),
    fileName: textIn(record, 'fileName'),
    createdAt: numberIn(record, 'createdAt'),
    updatedAt: numberIn(record, 'updatedAt'),
    ...textsIn(record),
  }));
}

/** The same of a version in a draft's history. */
export function parseDraftVersion(stored: unknown): DraftVersion | null {
  return readable(stored, (record) => ({
    version: 1,
    draft: textIn(record, 'draft'),
    at: numberIn(record, 'at'),
    steps: numberIn(record, 'steps'),
    ...textsIn(record),
  }));
}

function textsIn(record: Fields): DraftText {
  const translations = fieldsOf(record['translations'], 'translations');
  const locales = Object.keys(translations);
  return {
    source: textIn(record, 'source'),
    translations: Object.fromEntries(
      locales.map((locale) => [locale, textIn(translations, locale)]),
    ),
  };
}

function readable<Kind>(stored: unknown, read: (record: Fields) => Kind): Kind | null {
  try {
    const record = fieldsOf(stored, 'draft');
    return numberIn(record, 'version') === 1 ? read(record) : null;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
