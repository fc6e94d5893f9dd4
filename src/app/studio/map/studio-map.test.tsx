import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyEdit } from '../../../studio/apply-edit.ts';
import type { Edit } from '../../../studio/edit.ts';
import { layOutMap } from '../../../studio/layout/lay-out-map.ts';
import type { LayOutMap } from '../../../studio/layout/map-layout.ts';
import { outlineOf } from '../../../studio/outline.ts';
import { type Place, wholeFile } from '../../../studio/place.ts';
import { Words } from '../../words/words.tsx';
import type { StudioMapProps } from './studio-map-props.ts';
import { StudioMap } from './studio-map.tsx';

const refund: unknown = parse(
  readFileSync(
    join(import.meta.dirname, '../../../../tests/fixtures/scenarios/refund-seven-to-ten-days.yaml'),
    'utf8',
  ),
);
const fresh = { mood: 'calm', says: 'To be written' };
const layOut: LayOutMap = async (outline, previous) => layOutMap(outline, previous);

interface Desk {
  edits: Edit[];
  wrote: Place[];
  went: Place[];
  readonly place: Place;
  file: unknown;
}

/** An author's desk with the map and nothing else on it. */
function Studio({ desk, ...given }: { desk: Desk } & Partial<StudioMapProps>) {
  const [file, setFile] = useState(desk.file);
  const [place, setPlace] = useState(wholeFile);
  const outline = given.outline ?? outlineOf(file);
  const [shown, setShown] = useState({ file, outline });
  if (shown.file !== file) setShown({ file, outline });
  const go = (to: Place) => {
    desk.went.push(to);
    setPlace(to);
  };
  return (
    <Words>
      <StudioMap
        locked={false}
        flags={{}}
        heat={null}
        witness={null}
        {...given}
        outline={shown.outline}
        place={place}
        layOut={layOut}
        onGo={go}
        onWrite={(to) => desk.wrote.push(to)}
        onEdit={(edit) => {
          desk.edits.push(edit);
          setFile((before: unknown) => applyEdit(before, edit));
        }}
      />
    </Words>
  );
}

async function openMap(given: Partial<StudioMapProps> & { file?: unknown } = {}) {
  const { file = refund, ...rest } = given;
  const went: Place[] = [];
  const desk: Desk = {
    edits: [],
    wrote: [],
    went,
    get place() {
      return went.at(-1) ?? wholeFile;
    },
    file,
  };
  const user = userEvent.setup();
  render(<Studio desk={desk} {...rest} />);
  const map = await screen.findByRole('application', { name: 'Map of the states' });
  const press = async (keys: string) => {
    map.focus();
    await user.keyboard(keys);
  };
  return { desk, user, map, press };
}

it('is walked by arrow keys: along the replies, along a way, and back', async () => {
  const { desk, map, press } = await openMap();
  expect(map.tabIndex).toBe(0);
  await press('{Home}');
  const { initial, states } = outlineOf(refund);
  const first = states.find(({ path }) => path === initial);
  expect(desk.place).toEqual({ state: initial, reply: null });
  await press('{ArrowRight}');
  const [one, two] = first?.replies ?? [];
  expect(desk.place).toEqual({ state: initial, reply: one?.id });
  await press('{ArrowDown}');
  expect(desk.place).toEqual({ state: initial, reply: two?.id });
  await press('{ArrowRight}');
  expect(desk.place).toEqual({ state: two?.ways[0]?.leadsTo, reply: null });
  await press('{ArrowLeft}');
  expect(desk.place).toEqual({ state: initial, reply: two?.id });
  await press('{ArrowLeft}{Enter}');
  expect(desk.wrote).toEqual([{ state: initial, reply: null }]);
  await press('{Escape}');
  expect(desk.place).toEqual(wholeFile);
});

it('says where one stands to those who listen', async () => {
  const { map, press } = await openMap();
  await press('{Home}');
  const here = await screen.findByRole('button', {
    name: /^State \w+, starts here, “Hi! I sent a jacket back last Tuesday.*, \d replies$/,
  });
  await waitFor(() => expect(map.getAttribute('aria-activedescendant')).toBe(here.id));
});

it('leads a reply elsewhere without a mouse', async () => {
  const { desk, user, press } = await openMap();
  const { initial, states } = outlineOf(refund);
  const reply = states.find(({ path }) => path === initial)?.replies[0];
  const ending = states.find(({ kind }) => kind === 'final');
  await press('{Home}{ArrowRight}c');
  const field = screen.getByRole('combobox');
  expect(document.activeElement).toBe(field);
  await user.keyboard(ending?.path ?? '');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    `${ending?.path}${ending?.ending?.title}`,
    'A new state',
    'Stay here',
  ]);
  await user.keyboard('{Enter}');
  expect(desk.edits).toEqual([
    { type: 'way.led', path: reply?.ways[0]?.path, state: initial, leadsTo: ending?.path },
  ]);
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('application'));
});

it('leaves the reply as it is with Escape', async () => {
  const { desk, user, press } = await openMap();
  await press('{Home}{ArrowRight}c');
  await user.keyboard('{ArrowDown}{Escape}');
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(desk.edits).toEqual([]);
});

it('adds a state, a reply that leads to a new one, and takes away', async () => {
  const { desk, user, press } = await openMap();
  const { initial } = outlineOf(refund);
  await press('{Home}n');
  expect(desk.edits.at(-1)).toEqual({
    type: 'state.added',
    inside: null,
    key: 'next',
    value: fresh,
    after: initial,
  });
  expect(desk.place).toEqual({ state: 'next', reply: null });
  await screen.findAllByRole('button', { name: /^State next, “To be written”, calm, no reply/ });
  await press('c');
  await user.keyboard('{ArrowUp}{Enter}');
  expect(desk.edits.slice(1)).toEqual([
    {
      type: 'state.added',
      inside: null,
      key: 'next2',
      value: fresh,
      after: 'next',
    },
    {
      type: 'reply.added',
      state: 'next',
      reply: 'reply',
      value: { reply: 'To be written', target: 'next2', feedback: 'To be written' },
    },
  ]);
  await press('{Delete}');
  expect(desk.edits.at(-1)).toEqual({ type: 'state.removed', state: 'next2' });
  expect(desk.place).toEqual(wholeFile);
});

it('shows what is led to and does not exist, and creates it', async () => {
  const file = {
    id: 'a',
    initial: 'one',
    states: { one: { on: { go: { reply: 'Go on.', target: 'nowhere' } } } },
  };
  const { desk, map, press } = await openMap({ file });
  await press('{Home}{ArrowRight}{ArrowRight}');
  const ghost = screen.getByRole('button', { name: 'There is no state “nowhere”. Create it' });
  expect(map.getAttribute('aria-activedescendant')).toBe(ghost.id);
  await press('{Enter}');
  expect(desk.edits).toEqual([{ type: 'state.added', inside: null, key: 'nowhere', value: fresh }]);
  expect(desk.place).toEqual({ state: 'nowhere', reply: null });
});

it('can be looked at, not touched, while the file can’t be read', async () => {
  const { desk, press } = await openMap({ locked: true });
  await press('{Home}{ArrowRight}c');
  await press('n{Delete}');
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(desk.edits).toEqual([]);
  const button = screen.getByRole('button', { name: 'New state' });
  expect(button.hasAttribute('disabled')).toBe(true);
});

it('goes through a play step by step', async () => {
  const { initial, states } = outlineOf(refund);
  const first = states.find(({ path }) => path === initial);
  const reply = first?.replies[0];
  const { user } = await openMap({ witness: [`${initial}/${reply?.id}`] });
  const player = screen.getByRole('region', { name: 'A play that shows it' });
  expect(player.textContent).toContain('It begins here.');
  await user.click(within(player).getByRole('button', { name: 'Next step' }));
  expect(player.textContent).toContain(`Step 1 of 1: ${reply?.text}`);
  await user.click(within(player).getByRole('button', { name: 'One step back' }));
  expect(player.textContent).toContain('It begins here.');
});

it('has all states as a list, with what is wrong, to be searched', async () => {
  const { states } = outlineOf(refund);
  const third = states[2];
  const { desk, user } = await openMap({ flags: { [`${third?.path}/x`]: 'error' } });
  await user.click(screen.getByRole('button', { name: 'Show as a list' }));
  const list = screen.getByRole('navigation', { name: 'States' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(states.length);
  const flagged = within(list).getByRole('button', { name: /has a problem$/ });
  await user.click(flagged);
  expect(desk.place).toEqual({ state: third?.path, reply: null });
  expect(flagged.getAttribute('aria-current')).toBe('true');
  await user.type(within(list).getByRole('searchbox'), 'next tuesday then');
  expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  expect(within(list).getByRole('status').textContent).toBe('1 state');
  await user.clear(within(list).getByRole('searchbox'));
  await user.type(within(list).getByRole('searchbox'), 'zzz');
  expect(within(list).getByRole('status').textContent).toBe('No state has that in it.');
  await user.click(screen.getByRole('button', { name: 'Show as a map' }));
  expect(await screen.findByRole('application', { name: 'Map of the states' })).toBeTruthy();
});
