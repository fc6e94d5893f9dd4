import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isMap, isScalar, isSeq } from 'yaml';
import { parseYaml } from '../../scenario/parse-yaml.ts';
import { pathAt } from './path-at.ts';

const folder = new URL('../../../scenarios/', import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => /^[^.]+\.yaml$/.test(name))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

/** Every key of a document with the path of the map it stands in. */
function keysOf(node: unknown, path: readonly (string | 0)[] = []): [number, (string | 0)[]][] {
  if (isSeq(node)) return node.items.flatMap((item) => keysOf(item, [...path, 0]));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const name = isScalar(key) ? String(key.value) : '';
    return [[start, [...path]], ...keysOf(value, [...path, name])];
  });
}

test.each(sources)('finds where every key of %s stands', (_, source) => {
  const yaml = parseYaml(source);
  if (!yaml.ok) throw new Error(JSON.stringify(yaml.problems));
  const keys = keysOf(yaml.document.contents);
  expect(keys.length).toBeGreaterThan(100);
  const missed = keys.flatMap(([offset, path]) => {
    const found = pathAt(source, offset);
    const isRight = found.writes === 'key' && JSON.stringify(found.path) === JSON.stringify(path);
    return isRight ? [] : [{ line: source.slice(0, offset).split('\n').length, path, found }];
  });
  expect(missed.slice(0, 3)).toEqual([]);
});

test('knows what is being written, in a text that is half done', () => {
  const text = `states:
  opening:
    mood: ho|
    on:
      ask:
        shows: [asks-to-understand, na
        effects: { trust: +1, hea
        tar`;
  const at = (piece: string) =>
    pathAt(text.replace('|', ''), text.replace('|', '').indexOf(piece) + piece.length);
  expect(at('mood: ho')).toEqual({
    path: ['states', 'opening', 'mood'],
    writes: 'value',
    begun: 'ho',
  });
  expect(at('understand, na')).toEqual({
    path: ['states', 'opening', 'on', 'ask', 'shows', 0],
    writes: 'value',
    begun: 'na',
  });
  expect(at('+1, hea')).toEqual({
    path: ['states', 'opening', 'on', 'ask', 'effects'],
    writes: 'key',
    begun: 'hea',
  });
  expect(at('        tar')).toEqual({
    path: ['states', 'opening', 'on', 'ask'],
    writes: 'key',
    begun: 'tar',
  });
});
