import { expect, test } from 'vitest';
import { builtInRubric, builtInSource } from '../../tests/support/built-in-scenario.ts';
import type { Edit } from './edit.ts';
import { type EditAhead, shownFile, withFirstWritten, withoutRead } from './edits-ahead.ts';
import { readDraft } from './read-draft.ts';
import { writeDraft } from './write-draft.ts';

const first = { source: builtInSource('remake-it'), translations: {} };
const edits: Edit[] = [
  { type: 'value.set', path: ['minutes'], value: 4 },
  { type: 'value.set', path: ['minutes'], value: 5 },
  { type: 'state.added', inside: null, key: 'next', value: { mood: 'calm', says: 'And now?' } },
];

function reading(text: typeof first) {
  return readDraft(text, builtInRubric);
}

function written(text: typeof first, edit: Edit) {
  const next = writeDraft(text, { type: 'edit', edit });
  if (next === null) throw new Error('not written');
  return { ...next, translations: {} };
}

test('what was asked for is shown at once, while it is still being written', () => {
  const ahead = edits.map((edit): EditAhead => ({ edit, text: null }));
  const { value, outline } = shownFile(reading(first), ahead);
  expect(value).toMatchObject({ minutes: 5 });
  expect(outline?.states.map(({ path }) => path)).toContain('next');
});

test('written and read one after the other, it never shows less, and nothing twice', () => {
  let ahead: readonly EditAhead[] = edits.map((edit) => ({ edit, text: null }));
  let readable = reading(first);
  let text = first;
  const last = shownFile(readable, ahead).value;
  for (const edit of edits) {
    text = written(text, edit);
    ahead = withFirstWritten(ahead, text);
    expect(shownFile(readable, ahead).value).toEqual(last);
    readable = reading(text);
    ahead = withoutRead(ahead, text, false);
    expect(shownFile(readable, ahead).value).toEqual(last);
  }
  expect(ahead).toEqual([]);
});

test('what could not be written is not shown any longer', () => {
  const ahead = edits.slice(0, 1).map((edit): EditAhead => ({ edit, text: null }));
  const readable = reading(first);
  expect(shownFile(readable, withFirstWritten(ahead, null))).toEqual({
    value: readable.value,
    outline: readable.outline,
  });
});
