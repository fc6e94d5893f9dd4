import { expect, test } from 'vitest';
import { parseYaml } from '../../scenario/parse-yaml.ts';
import { checkReadingLimits } from '../../scenario/read-limits.ts';
import { readingLimits } from '../../scenario/reading-limits.ts';
import { importTwine } from './import-twine.ts';
import { isWhollyNoted, withLostNoted } from './with-lost-noted.ts';

const story = `:: Start
(print: $name) says hello. (random: 1, 6)
[[Go on->End]]

:: End
Good bye. (live: 2s)[later]
`;

function imported() {
  const found = importTwine(story, 'hello.twee');
  const first = found.ok ? found.stories[0] : undefined;
  if (first === undefined) throw new Error('nothing imported');
  return first;
}

test('what was lost stands at the end of the file, with its place, and changes nothing in it', () => {
  const { source, lost } = imported();
  expect(lost.length).toBeGreaterThan(1);
  const noted = withLostNoted(source, lost);
  const [before, after] = [parseYaml(source), parseYaml(noted)];
  expect(after.ok && after.value).toEqual(before.ok && before.value);
  for (const { passage, line, what } of lost) {
    const place = passage === '' ? `Line ${line}` : `Line ${line}, in “${passage}”`;
    expect(noted).toContain(`#   ${place}: ${what}`);
  }
});

test('a name with a line end in it can’t get out of the comment', () => {
  const lost = [{ passage: 'a\nid: evil', line: 1, what: 'x\u2028id: evil', why: 'y\r\nz\u0000' }];
  const noted = withLostNoted('id: good\n', lost);
  const read = parseYaml(noted);
  expect(read.ok && read.value).toEqual({ id: 'good' });
});

test('nothing lost, nothing said; and a list that would be too long for a file stays outside', () => {
  expect(withLostNoted('id: a\n', [])).toBe('id: a\n');
  const { source } = imported();
  const long = `${source}# ${'x'.repeat(400_000)}\n`;
  expect(withLostNoted(long, imported().lost)).toBe(long);
});

test('a passage with an endless name is cut short, and the reason still stands there whole', () => {
  const lost = [{ passage: '😀'.repeat(700), line: 1, what: 'x', why: 'Say it in words.' }];
  const noted = withLostNoted('id: good\n', lost);
  expect(checkReadingLimits(noted)).toEqual([]);
  expect(noted).toContain('Say it in words.');
  const long = [{ passage: '', line: 1, what: 'x', why: `.${'😀'.repeat(700)}` }];
  expect(checkReadingLimits(withLostNoted('id: good\n', long))).toEqual([]);
});

test('whether the whole list stands in the file is known', () => {
  const { source, lost } = imported();
  const [one] = lost;
  if (one === undefined) throw new Error('nothing lost');
  expect(isWhollyNoted(source, lost)).toBe(true);
  const many = Array.from({ length: 301 }, (_, line) => ({ ...one, line }));
  expect(isWhollyNoted(source, many)).toBe(false);
  expect(withLostNoted(source, many)).toContain('#   … and 1 more.');
  expect(isWhollyNoted(`${source}# ${'x'.repeat(400_000)}\n`, lost)).toBe(false);
  const filled = `${source}${'#\n'.repeat(readingLimits.lines - source.split('\n').length)}`;
  expect(checkReadingLimits(withLostNoted(filled, lost))).toEqual([]);
  expect(isWhollyNoted(filled, lost)).toBe(false);
});
