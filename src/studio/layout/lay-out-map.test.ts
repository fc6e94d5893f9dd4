import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generateScenario } from '../../../tests/support/random-scenario.ts';
import { wideStates } from '../../../tests/support/wide-states.ts';
import { applyEdit } from '../apply-edit.ts';
import type { Edit } from '../edit.ts';
import { type Outline, outlineOf } from '../outline.ts';
import { layOutMap } from './lay-out-map.ts';
import type { MapBox, MapLayout } from './map-layout.ts';

const seeds = fc.integer({ min: 1, max: 10_000 });
const files = fc.oneof(
  fc.record({ seed: seeds, states: fc.integer({ min: 2, max: 60 }) }).map(generateScenario),
  fc.record({ seed: seeds, states: fc.integer({ min: 2, max: 60 }) }).map(wideStates),
);

function changed(file: unknown, ...edits: Edit[]): Outline {
  return outlineOf(edits.reduce(applyEdit, file));
}

function spots({ nodes }: MapLayout): [string, number, number][] {
  return Object.entries(nodes).map(([path, { x, y }]) => [path, x, y]);
}

function moved(before: MapLayout, after: MapLayout): string[] {
  const old = new Map(Object.entries(before.nodes));
  return Object.entries(after.nodes).flatMap(([path, { x, y }]) => {
    const was = old.get(path);
    return was !== undefined && (was.x !== x || was.y !== y) ? [path] : [];
  });
}

function overlap(one: MapBox, other: MapBox): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

const holds = (outer: string, inner: string) => inner.startsWith(`${outer}.`);

function crowded({ nodes }: MapLayout): [string, string][] {
  const all = Object.entries(nodes);
  return all.flatMap(([path, box], at) =>
    all.slice(at + 1).flatMap(([other, second]): [string, string][] => {
      if (holds(path, other)) {
        const card = { ...box, height: box.card };
        const isInside =
          second.x > box.x &&
          second.y > box.y &&
          second.x + second.width < box.x + box.width &&
          second.y + second.height < box.y + box.height;
        return isInside && !overlap(card, second) ? [] : [[path, other]];
      }
      return overlap(box, second) ? [[path, other]] : [];
    }),
  );
}

/** Ways that run against what they say of themselves. */
function turned({ nodes, ways }: MapLayout): string[] {
  return Object.entries(ways).flatMap(([key, { from, to, isBack }]) => {
    const [start, end] = [nodes[from], nodes[to]];
    if (start === undefined || end === undefined) return [key];
    const isOnward = end.x >= start.x + start.width;
    return !isBack && !isOnward ? [key] : [];
  });
}

describe('the map of any file', () => {
  it('has no two states on the same spot, and what is in a state within it', () => {
    fc.assert(
      fc.property(files, (file) => {
        expect(crowded(layOutMap(outlineOf(file)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('leads every way onwards that is not marked as leading back', () => {
    fc.assert(
      fc.property(files, (file) => {
        expect(turned(layOutMap(outlineOf(file)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('turns round only ways that are on a circle, or lead to where it begins', () => {
    const chain = (target: string) => ({
      id: 'a',
      initial: 'one',
      states: {
        three: { on: { go: { target: 'end' } } },
        one: { on: { go: { target: 'two' }, skip: { target: 'three' } } },
        two: { on: { go: { target: 'three' }, again: { target } } },
        end: { type: 'final' },
      },
    });
    const back = (file: unknown) =>
      Object.entries(layOutMap(outlineOf(file)).ways).flatMap(([key, way]) =>
        way.isBack ? [key] : [],
      );
    expect(back(chain('end'))).toEqual([]);
    expect(back(chain('one'))).toEqual(['two/again']);
  });

  it('is the same for the same file', () => {
    fc.assert(
      fc.property(files, (file) => {
        expect(layOutMap(outlineOf(file))).toEqual(layOutMap(outlineOf(structuredClone(file))));
      }),
      { numRuns: 30 },
    );
  });

  it('begins at the near shore and ends on the far one', () => {
    const { nodes } = layOutMap(outlineOf(wideStates({ seed: 5, states: 40 })));
    const left = Math.min(...Object.values(nodes).map(({ x }) => x));
    const right = Math.max(...Object.values(nodes).map(({ x }) => x));
    const at = (x: number) => Object.keys(nodes).filter((path) => nodes[path]?.x === x);
    expect(at(left)).toContain('s0');
    expect(at(right)).toEqual(['end1', 'end2', 'end3', 'end4', 'end5', 'end6']);
  });
});

describe('while a file is edited', () => {
  it('nothing moves as long as only words change', () => {
    fc.assert(
      fc.property(files, (file) => {
        const outline = outlineOf(file);
        const before = layOutMap(outline);
        const written = {
          ...outline,
          title: 'Another',
          states: outline.states.map((state) => ({
            ...state,
            says: `${state.says} And so on, and so forth.`,
            mood: null,
            replies: state.replies.map((reply) => ({ ...reply, text: 'Yes.' })),
          })),
        };
        expect(layOutMap(written, before)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('nothing moves when a state gets another name', () => {
    fc.assert(
      fc.property(files, seeds, (file, pick) => {
        const outline = outlineOf(file);
        const before = layOutMap(outline);
        const { path = '' } = outline.states[pick % outline.states.length] ?? {};
        const after = layOutMap(
          changed(file, { type: 'state.renamed', state: path, key: 'anotherName' }),
          before,
        );
        const places = (layout: MapLayout) => spots(layout).map(([, ...spot]) => spot);
        expect(places(after)).toEqual(places(before));
      }),
      { numRuns: 60 },
    );
  });

  it('a state that is added moves a few of the others at the most', () => {
    let states = 0;
    let pushed = 0;
    fc.assert(
      fc.property(seeds, seeds, (seed, pick) => {
        const file = wideStates({ seed, states: 60, turns: 9 });
        const outline = outlineOf(file);
        const before = layOutMap(outline);
        const inland = outline.states.filter(({ kind }) => kind === 'atomic');
        const { path = '' } = inland[pick % inland.length] ?? {};
        const after = layOutMap(
          changed(
            file,
            { type: 'state.added', inside: null, key: 'added', value: { says: 'Well?' } },
            { type: 'reply.added', state: path, reply: 'extra', value: { target: 'added' } },
          ),
          before,
        );
        expect(crowded(after)).toEqual([]);
        expect(turned(after)).toEqual([]);
        states += outline.states.length;
        pushed += moved(before, after).length;
        // The six endings move on together where the new state needs a column before them.
        expect(moved(before, after).length).toBeLessThanOrEqual(outline.states.length * 0.25);
      }),
      { numRuns: 60 },
    );
    expect(pushed / states).toBeLessThan(0.05);
  });

  it('a state that is taken away moves nothing', () => {
    fc.assert(
      fc.property(seeds, seeds, (seed, pick) => {
        const file = wideStates({ seed, states: 40 });
        const outline = outlineOf(file);
        const before = layOutMap(outline);
        const { path = '' } = outline.states[pick % outline.states.length] ?? {};
        if (path === outline.initial) return;
        const gone = changed(file, { type: 'state.removed', state: path });
        const after = layOutMap(gone, before);
        expect(crowded(after)).toEqual([]);
        expect(moved(before, after)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a half-written file', () => {
  it('has a place for what is led to and does not exist', () => {
    const outline = outlineOf({
      id: 'a',
      initial: 'one',
      states: { one: { on: { go: { target: 'nowhere' } }, after: { 5: 'later' } } },
    });
    const { nodes, ways } = layOutMap(outline);
    expect(Object.keys(nodes)).toEqual(['one', 'nowhere', 'later']);
    expect(Object.keys(ways)).toEqual(['one/go', 'one/after 5']);
  });

  it('may have names that mean something to JavaScript', () => {
    const file: unknown = JSON.parse(
      '{"id":"__proto__","initial":"__proto__","states":{"__proto__":{"on":{"constructor":{"target":"toString"}}},"constructor":{}}}',
    );
    const { nodes, ways } = layOutMap(outlineOf(file));
    expect(Object.keys(nodes)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.keys(ways)).toEqual(['__proto__/constructor']);
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        const before = layOutMap(outlineOf(one));
        layOutMap(outlineOf({ id: 'x', states: { a: one, b: { states: other } } }), before);
      }),
    );
    expect(layOutMap(outlineOf(null))).toEqual({ nodes: {}, ways: {}, width: 0, height: 0 });
  });
});

it('lays out the built-in conversation with groups in groups', () => {
  const source = readFileSync(
    join(import.meta.dirname, '../../../scenarios/seven-to-ten-days.yaml'),
    'utf8',
  );
  const layout = layOutMap(outlineOf(parse(source)));
  expect(crowded(layout)).toEqual([]);
  expect(Object.values(layout.ways).filter(({ isBack }) => isBack)).toEqual([]);
});

it('takes two thousand states in the blink of an eye', () => {
  const outline = outlineOf(wideStates({ seed: 3, states: 2000, turns: 20 }));
  layOutMap(outline);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    layOutMap(outline);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(250);
});
