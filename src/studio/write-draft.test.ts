import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  builtInRubric,
  builtInScenario,
  builtInSource,
} from '../../tests/support/built-in-scenario.ts';
import type { DraftText } from './draft.ts';
import { readDraft } from './read-draft.ts';
import { emptyTranslation } from './translate/empty-translation.ts';
import { translationRows } from './translate/translation-rows.ts';
import { writeDraft } from './write-draft.ts';

const source = builtInSource('remake-it');
const spanish = readFileSync(
  join(import.meta.dirname, '../../scenarios/remake-it.es.yaml'),
  'utf8',
);
const { scenario } = builtInScenario('remake-it').model;

function translated(
  draft: DraftText,
  locale: string,
  path: readonly (string | number)[],
  text: string | null,
) {
  const next = writeDraft(draft, { type: 'translation', locale, path, text });
  if (next === null) throw new Error('not written');
  return next;
}

test('a translation is written text by text until nothing is missing', () => {
  let draft: DraftText = { source, translations: { de: emptyTranslation('de') } };
  const rows = translationRows(scenario, {}).filter(({ isWanted }) => isWanted);
  for (const { sidecar, original } of rows) {
    draft = translated(draft, 'de', sidecar, `Deutsch: ${original}`);
  }
  const { translations } = readDraft(draft, builtInRubric);
  expect(translations['de']?.problems).toEqual([]);
  expect(draft.source).toBe(source);
});

test('a text written anew leaves the others as they stand, comments and quotes too', () => {
  const draft = { source, translations: { es: spanish } };
  const [row] = translationRows(scenario, {}).filter(({ kind }) => kind === 'feedback');
  const next = translated(draft, 'es', row?.sidecar ?? [], 'Otra cosa.');
  const lines = (text: string) => text.split('\n');
  const kept = lines(next.translations['es'] ?? '');
  expect(lines(spanish).filter((line) => !kept.includes(line)).length).toBeLessThanOrEqual(3);
  expect(next.translations['es']).toContain('Otra cosa.');
});

test('a translation that can’t be read just now is not touched', () => {
  const draft = { source, translations: { es: 'locale: es\n  title: [' } };
  const writing = { type: 'translation', locale: 'es', path: ['title'], text: 'Hola' } as const;
  expect(writeDraft(draft, writing)).toBeNull();
});

test('a text taken away leaves no empty map behind', () => {
  const draft = { source, translations: { de: emptyTranslation('de') } };
  const path = ['states', 'opening', 'says'];
  const there = translated(draft, 'de', path, 'Hallo.');
  expect(translated(there, 'de', path, null).translations['de']?.trim()).toBe('locale: de');
});
