import { expect, it } from 'vitest';
import { applyEdit } from '../apply-edit.ts';
import { outlineOf } from '../outline.ts';
import { type MapChange, removed, stateAdded, stateCreated, wayLedToNew } from './map-edits.ts';
import { rowsOf } from './map-row.ts';

const text = 'To be written';
const file = {
  id: 'a',
  initial: 'one',
  states: {
    one: {
      on: { go: { reply: 'Go.', target: 'group' } },
      after: { '5s': [{ guard: 'x', target: 'two' }, { target: 'group' }] },
    },
    group: { initial: 'two', states: { two: {}, next: {} } },
  },
};
const outline = outlineOf(file);

function done({ edits }: MapChange): unknown {
  return edits.reduce<unknown>(applyEdit, file);
}

function state(path: string) {
  const found = outlineOf(file).states.find((one) => one.path === path);
  if (found === undefined) throw new Error(`no ${path}`);
  return found;
}

it('adds a state beside the one that is looked at, by a name that is free there', () => {
  const change = stateAdded(outline, 'group.two', text);
  expect(change.state).toBe('group.next2');
  const keys = outlineOf(done(change)).states.map(({ path }) => path);
  expect(keys).toEqual(['one', 'group', 'group.two', 'group.next2', 'group.next']);
});

it('creates what is missing where it would be', () => {
  const paths = (path: string) =>
    outlineOf(done(stateCreated(outline, path, text))).states.map((one) => one.path);
  expect(paths('group.three')).toContain('group.three');
  expect(paths('three')).toContain('three');
});

it('leads a way to a state that is made for it', () => {
  const [go = null] = rowsOf(state('one'));
  const change = wayLedToNew(outline, { state: 'one', row: go, way: go?.ways[0] ?? null }, text);
  const [one] = outlineOf(done(change)).states;
  expect(one?.replies[0]?.ways[0]?.leadsTo).toBe('next');
});

it('takes a timer away with all of its ways', () => {
  const timer = rowsOf(state('one')).find(({ kind }) => kind === 'after') ?? null;
  expect(timer?.ways).toHaveLength(2);
  const [one] = outlineOf(done(removed('one', timer))).states;
  expect(one?.silent).toEqual([]);
  expect(one?.replies).toHaveLength(1);
});
