import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetWithOwnEnds, typedWithOwnEnds, withPlainEnds } from './line-ends.ts';

test('a file from Windows keeps its line ends where nothing was typed, and gets them where it was', () => {
  const source = 'misstep: 1\r\nid: late\r\ntitle: Late\r\n';
  const typed = withPlainEnds(source).replace('id: late', 'id: later\nlevel: steady');
  expect(typedWithOwnEnds(source, typed)).toBe(
    'misstep: 1\r\nid: later\r\nlevel: steady\r\ntitle: Late\r\n',
  );
});

test('a file with ends of several kinds keeps each of them', () => {
  const source = 'a\r\nb\nc\rd';
  expect(typedWithOwnEnds(source, 'a\nb\ncc\nd')).toBe('a\r\nb\ncc\rd');
});

test('ends of different kinds never run into one another', () => {
  expect(typedWithOwnEnds('\n\r', '\n\n\n')).toBe('\n\n\n');
});

const anyText = fc
  .array(fc.constantFrom('a', 'ä', '\r\n', '\n', '\r', '😀', ' '), { maxLength: 12 })
  .map((parts) => parts.join(''));

test('whatever is typed into whatever text, the editor and the file say the same', () => {
  fc.assert(
    fc.property(anyText, anyText, (source, typed) => {
      const plain = withPlainEnds(typed);
      expect(withPlainEnds(typedWithOwnEnds(source, plain))).toBe(plain);
    }),
    { numRuns: 1000 },
  );
});

test('an offset of the editor lies before the same letters in the file', () => {
  fc.assert(
    fc.property(anyText, fc.nat(20), (source, at) => {
      const plain = withPlainEnds(source);
      const offset = Math.min(at, plain.length);
      const own = offsetWithOwnEnds(source, offset);
      expect(withPlainEnds(source.slice(0, own))).toBe(plain.slice(0, offset));
    }),
    { numRuns: 1000 },
  );
});
