import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Document, documentOf, redone, undone, withStep } from './document.ts';
import type { DraftText } from './draft.ts';
import type { StepName } from './step-name.ts';

const text = (source: string, translations: Record<string, string> = {}): DraftText => ({
  source,
  translations,
});
const typed: StepName = { kind: 'typed' };

function typedAt(document: Document, at: number, source: string): Document {
  return withStep(document, { ...document.text, source }, { name: typed, at });
}

const names = ({ past }: Document) => past.map(({ name }) => name);

test('letters typed without a pause are one step, and letters after a pause another', () => {
  let document = documentOf(text('title: '));
  document = typedAt(document, 0, 'title: B');
  document = typedAt(document, 900, 'title: Bo');
  document = typedAt(document, 2000, 'title: Boo');
  expect(document.past).toHaveLength(1);
  document = typedAt(document, 3501, 'title: Boot');
  expect(document.past).toHaveLength(2);
  expect(undone(document).text.source).toBe('title: Boo');
  expect(undone(undone(document)).text.source).toBe('title: ');
});

test('a new line, and typing elsewhere, begin a step of their own', () => {
  let document = documentOf(text('a: 1\nb: 2\n'));
  document = typedAt(document, 0, 'a: 11\nb: 2\n');
  document = typedAt(document, 1, 'a: 11\nb: 22\n');
  expect(document.past).toHaveLength(2);
  document = typedAt(document, 2, 'a: 11\nb: 22\n\n');
  expect(document.past).toHaveLength(3);
});

test('a letter typed and taken away again leaves no step behind', () => {
  const document = typedAt(typedAt(documentOf(text('a')), 0, 'ab'), 10, 'a');
  expect(document.past).toEqual([]);
});

test('setting one key goes on in its step; setting another, or adding a state, does not', () => {
  const title: StepName = { kind: 'key-changed', key: 'title', of: '' };
  const goal: StepName = { kind: 'key-changed', key: 'goal', of: '' };
  const added: StepName = { kind: 'state-added', name: 'next' };
  let document = documentOf(text(''));
  const steps = [
    { source: 'x', name: title },
    { source: 'xy', name: title },
    { source: 'xyz', name: goal },
    { source: 'xyz1', name: added },
    { source: 'xyz12', name: added },
  ];
  for (const { source, name } of steps) {
    document = withStep(document, text(source), { name, at: 0 });
  }
  expect(names(document)).toEqual([title, goal, added, added]);
});

test('what was undone can be done again, until something else is done', () => {
  const first = typedAt(documentOf(text('one')), 0, 'two');
  const second = typedAt(first, 5000, 'three');
  const back = undone(second);
  expect(back.text).toEqual(text('two'));
  expect(redone(back)).toEqual(second);
  expect(redone(second)).toBe(second);
  expect(undone(documentOf(text('one')))).toEqual(documentOf(text('one')));
  const other = typedAt(back, 5001, 'four');
  expect(other.future).toEqual([]);
  expect(redone(other)).toBe(other);
  expect(undone(other).text.source).toBe('two');
});

test('a translation that came or went comes and goes with its step, the file with it', () => {
  const before = text('a', { de: 'x: 1' });
  const after = text('b', { es: 'y: 2' });
  const name: StepName = { kind: 'version-restored' };
  const document = withStep(documentOf(before), after, { name, at: 0 });
  expect(document.past).toHaveLength(1);
  expect(undone(document).text).toEqual(before);
  expect(redone(undone(document)).text).toEqual(after);
});

test('the same text is no step', () => {
  const document = documentOf(text('a', { de: 'b' }));
  expect(typedAt(document, 0, 'a')).toBe(document);
});

const anyPart = fc.string({ unit: 'binary', maxLength: 12 });
const anyText = fc.record({
  source: anyPart,
  translations: fc.dictionary(fc.constantFrom('de', 'es', 'constructor', 'pt-BR'), anyPart, {
    noNullPrototype: true,
  }),
});
const anyName = fc.constantFrom<StepName[]>(
  typed,
  { kind: 'key-changed', key: 'title', of: '' },
  { kind: 'mended', name: 'trap' },
  { kind: 'version-restored' },
);

test('any sequence of texts, undone, gives back the first byte for byte, and redone the last', () => {
  const anyStep = fc.record({ to: anyText, name: anyName, pause: fc.nat(3000) });
  fc.assert(
    fc.property(anyText, fc.array(anyStep, { maxLength: 30 }), (first, steps) => {
      let at = 0;
      let document = documentOf(first);
      for (const { to, name, pause } of steps) {
        at += pause;
        document = withStep(document, to, { name, at });
        expect(document.text).toEqual(to);
      }
      const last = document.text;
      while (document.past.length > 0) document = undone(document);
      expect(document.text).toEqual(first);
      while (document.future.length > 0) document = redone(document);
      expect(document.text).toEqual(last);
    }),
    { seed: 7 },
  );
});

test('typed letter by letter, in any places, it is undone byte for byte too', () => {
  const anyKey = fc.record({
    at: fc.nat(40),
    removes: fc.nat(2),
    types: fc.string({ unit: fc.constantFrom('a', 'a', 'b', '\n', '😀'), maxLength: 2 }),
    pause: fc.nat(2500),
  });
  fc.assert(
    fc.property(anyPart, fc.array(anyKey, { maxLength: 40 }), (first, keys) => {
      let time = 0;
      let document = documentOf(text(first));
      for (const { at, removes, types, pause } of keys) {
        const { source } = document.text;
        const from = Math.min(at, source.length);
        time += pause;
        document = typedAt(
          document,
          time,
          source.slice(0, from) + types + source.slice(from + removes),
        );
      }
      while (document.past.length > 0) document = undone(document);
      expect(document.text.source).toBe(first);
    }),
    { seed: 8 },
  );
});
