import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../scenario/finding.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import { parseYaml } from '../scenario/parse-yaml.ts';
import { applyEdit } from './apply-edit.ts';
import type { DraftText } from './draft.ts';
import { editDraft } from './edit-draft.ts';
import type { Edit } from './edit.ts';
import { outlineOf } from './outline.ts';
import { textChange } from './text-change.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const sources = new Map(
  readdirSync(folder)
    .filter((name) => /^[^.]+\.yaml$/.test(name) && name !== 'rubric.yaml')
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);
const remakeIt = sources.get('remake-it.yaml') ?? '';

function valueOf(source: string): unknown {
  const yaml = parseYaml(source);
  if (!yaml.ok) throw new Error(JSON.stringify(yaml.problems));
  return yaml.value;
}

function edited(source: string, edit: Edit, translations: DraftText['translations'] = {}) {
  const next = editDraft({ source, translations }, edit);
  if (next === null) throw new Error('The file could not be read.');
  return next;
}

function commentsIn(source: string): string[] {
  return source
    .split('\n')
    .filter((line) => /^\s*#/.test(line))
    .toSorted();
}

/** Any edit that an author could do to this file, sensible or not. */
function anyEditOf(source: string): fc.Arbitrary<Edit> {
  const { states, meters, facts } = outlineOf(valueOf(source));
  const state = fc.constantFrom(...states);
  const name = fc.constantFrom('brandNew', 'other-one', 'ärger', 'opening', 'x1');
  const words = fc.constantFrom(
    'A line: with a colon',
    '“Quoted” # no comment',
    'two\nlines',
    ' ',
    '- dash',
  );
  const withReply = state.filter(({ replies }) => replies.length > 0);
  const replyOf = withReply.chain(({ path, replies }) =>
    fc
      .constantFrom(...replies)
      .map((reply) => ({ state: path, reply: reply.id, ways: reply.ways })),
  );
  return fc.oneof(
    fc.record({ one: state, text: words }).map(({ one, text }): Edit => ({
      type: 'value.set',
      path: [...one.at, 'says'],
      value: text,
    })),
    fc.record({ one: replyOf, text: words }).map(({ one, text }): Edit => ({
      type: 'value.set',
      path: [...(one.ways[0]?.path ?? []), 'feedback'],
      value: text,
    })),
    fc
      .record({ one: state, key: fc.constantFrom('mood', 'says', 'note') })
      .map(({ one, key }): Edit => ({
        type: 'value.set',
        path: [...one.at, key],
        value: undefined,
      })),
    fc.record({ one: state, key: name }).map(({ one, key }): Edit => ({
      type: 'state.renamed',
      state: one.path,
      key,
    })),
    state.map((one): Edit => ({ type: 'state.removed', state: one.path })),
    fc.record({ one: state, key: name, text: words }).map(({ one, key, text }): Edit => ({
      type: 'state.added',
      inside: null,
      key,
      value: { mood: 'calm', says: text },
      after: one.key,
    })),
    fc.record({ one: state, reply: name, text: words }).map(({ one, reply, text }): Edit => ({
      type: 'reply.added',
      state: one.path,
      reply,
      value: { reply: text, target: one.key, feedback: text },
    })),
    fc.record({ one: replyOf, to: name }).map(({ one, to }): Edit => ({
      type: 'reply.renamed',
      state: one.state,
      reply: one.reply,
      to,
    })),
    replyOf.map(({ state, reply }): Edit => ({ type: 'reply.removed', state, reply })),
    fc.record({ one: replyOf, by: fc.integer({ min: -3, max: 3 }) }).map(({ one, by }): Edit => ({
      type: 'reply.moved',
      state: one.state,
      reply: one.reply,
      by,
    })),
    fc.record({ one: replyOf, to: state }).map(({ one, to }): Edit => ({
      type: 'way.led',
      path: one.ways[0]?.path ?? [],
      state: one.state,
      leadsTo: to.path,
    })),
    fc.record({ one: fc.constantFrom(...meters), to: name }).map(({ one, to }): Edit => ({
      type: 'meter.renamed',
      meter: one,
      to,
    })),
    ...(facts.length === 0
      ? []
      : [
          fc.record({ one: fc.constantFrom(...facts), to: name }).map(({ one, to }): Edit => ({
            type: 'fact.renamed',
            fact: one,
            to,
          })),
        ]),
  );
}

describe('an edit in the text', () => {
  it.each([...sources])(
    'means what the edit means and keeps every comment, whatever is done to %s',
    { timeout: 60_000 },
    (_, source) => {
      const before = valueOf(source);
      fc.assert(
        fc.property(anyEditOf(source), (edit) => {
          const next = edited(source, edit).source;
          expect(valueOf(next)).toEqual(applyEdit(before, edit));
          const removes =
            edit.type.endsWith('removed') ||
            (edit.type === 'value.set' && edit.value === undefined);
          expect(removes ? [] : commentsIn(next)).toEqual(removes ? [] : commentsIn(source));
        }),
        { numRuns: 15, seed: 7 },
      );
    },
  );

  it('touches nothing outside the line that was written', () => {
    const feedback = 'You said it: again, and in full.';
    const { states } = outlineOf(valueOf(remakeIt));
    const path = states[0]?.replies[0]?.ways[0]?.path ?? [];
    const next = edited(remakeIt, {
      type: 'value.set',
      path: [...path, 'feedback'],
      value: feedback,
    });
    const change = textChange(remakeIt, next.source);
    expect(next.source).toContain(feedback);
    expect(remakeIt.slice(0, change?.at)).toBe(next.source.slice(0, change?.at));
    expect(change?.removed.split('\n').length).toBeLessThan(4);
  });
});

describe('renaming a state', () => {
  it('takes every way that leads there along, in the form it was written in, and its translation', () => {
    const spanish = readFileSync(new URL('remake-it.es.yaml', folder), 'utf8');
    const [first] = outlineOf(valueOf(remakeIt)).states;
    if (first === undefined) throw new Error('no state');
    const edit: Edit = { type: 'state.renamed', state: first.path, key: 'atTheCounter' };
    const next = edited(remakeIt, edit, { es: spanish });
    const { scenario, problems } = parseScenario(next.source);
    expect(problems).toEqual([]);
    expect(scenario?.initial).toBe('atTheCounter');
    const texts = valueOf(next.translations['es'] ?? '');
    expect(valueAt(texts, ['states', 'atTheCounter'])).toEqual(
      valueAt(valueOf(spanish), ['states', first.path]),
    );
    expect(next.translations['es']?.split('\n').length).toBe(spanish.split('\n').length);
  });

  it('follows targets from the root, from within and beside, when an outer state is renamed', () => {
    const file = {
      id: 'nest',
      initial: 'outer',
      states: {
        outer: {
          initial: 'one',
          states: {
            one: { on: { go: { target: 'two' }, back: { target: '#nest.outer.one' } } },
            two: { always: '#nest.done' },
          },
          on: { dive: { target: '.two' }, leave: { target: 'done' } },
        },
        done: { type: 'final', on: { again: { target: 'outer' } } },
      },
    };
    const next = applyEdit(file, { type: 'state.renamed', state: 'outer', key: 'room' });
    expect(next).toEqual({
      id: 'nest',
      initial: 'room',
      states: {
        room: {
          initial: 'one',
          states: {
            one: { on: { go: { target: 'two' }, back: { target: '#nest.room.one' } } },
            two: { always: '#nest.done' },
          },
          on: { dive: { target: '.two' }, leave: { target: 'done' } },
        },
        done: { type: 'final', on: { again: { target: 'room' } } },
      },
    });
  });
});

describe('writing from nothing', () => {
  it('begins an empty file with its first state', () => {
    const edit: Edit = {
      type: 'state.added',
      inside: null,
      key: 'opening',
      value: { says: 'Hi.' },
    };
    expect(edited('', edit).source).toBe('initial: opening\nstates:\n  opening:\n    says: Hi.\n');
  });

  it('says nothing where the file can not be read', () => {
    const edit: Edit = { type: 'state.removed', state: 'opening' };
    expect(editDraft({ source: 'a: [', translations: {} }, edit)).toBeNull();
  });
});

describe('renaming a meter', () => {
  it('follows into effects, guards and lines, and keeps what stands around it', () => {
    const source = `meters:
  trust: { start: 5 }
  heat: { start: 3 } # how hot
states:
  a:
    says: { text: Hm., when: heat >= 3 }
    on:
      calm: { reply: Ok, effects: { heat: -1, trust: +2 }, guard: { any: [heat > 2, not knows] } }
`;
    const next = edited(source, { type: 'meter.renamed', meter: 'heat', to: 'anger' }).source;
    expect(next).toBe(source.replaceAll(/heat/g, 'anger'));
  });
});
