import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { outlineOf } from '../outline.ts';
import { layOutMap } from './lay-out-map.ts';
import { type MapLook, svgFromMap } from './svg-from-map.ts';

const look: MapLook = {
  colours: {
    water: 'aliceblue',
    card: 'white',
    ink: 'black',
    inkSoft: 'dimgray',
    line: 'silver',
    brave: 'orange',
    tone: (tone) => (tone === 'glad' ? 'teal' : 'lavender'),
  },
  words: {
    mood: (mood) => mood,
    tone: (tone) => tone,
    kind: (kind) => kind,
    startsHere: 'starts here',
    ending: 'ending',
    brave: 'brave',
    always: 'at once',
    after: (duration) => `after ${duration}`,
    missing: (key) => `there is no ${key}`,
    silent: 'by itself',
    guarded: 'under a condition',
  },
};

function drawn(file: unknown): string {
  const outline = outlineOf(file);
  return svgFromMap(outline, layOutMap(outline), look);
}

it('draws every state of a conversation, and what the signs stand for', () => {
  const path = join(import.meta.dirname, '../../../scenarios/seven-to-ten-days.yaml');
  const file: unknown = parse(readFileSync(path, 'utf8'));
  const picture = drawn(file);
  for (const { key } of outlineOf(file).states) expect(picture).toContain(`>${key}<`);
  expect(picture).toContain('>Seven to Ten Days<');
  expect(picture).toContain('>under a condition<');
  expect(picture.match(/<path [^>]*stroke-dasharray/g)?.length).toBeGreaterThan(0);
});

it('holds what authors wrote as text and nothing else', () => {
  const nasty = '</text><script>alert(1)</script>&"\u0000\uD800';
  const picture = drawn({
    id: nasty,
    title: nasty,
    initial: nasty,
    states: { [nasty]: { says: nasty, on: { [nasty]: { reply: nasty, target: nasty } } } },
  });
  expect(picture).not.toContain('<script');
  // oxlint-disable-next-line eslint/no-control-regex -- it is what must not be there
  expect(picture).not.toMatch(/[\u0000\uD800-\uDFFF]/);
  const tags = [...picture.matchAll(/<\/?([a-z]+)/g)].map(([, tag]) => tag);
  expect(new Set(tags)).toEqual(
    new Set(['circle', 'g', 'line', 'path', 'rect', 'svg', 'text', 'title']),
  );
});
