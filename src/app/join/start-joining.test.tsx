import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Entrant, KeptRoom, RoomLinkState } from '../../room/room-link.ts';
import { phoneInRoom } from '../../../tests/support/phone-in-room.ts';
import { roomStory } from '../../../tests/support/room-story.ts';
import { Words } from '../words/words.tsx';
import { findJoinForm } from './join-form.ts';
import { JoinPage } from './join-page.tsx';
import type { Place } from './place.ts';
import { startJoining } from './start-joining.ts';

const token = 'a'.repeat(32);

/** The painted page with a room behind it that answers as it is told. */
function phoneAt(hash: string, kept: KeptRoom[] = []) {
  const rooms = new Map(kept.map((room) => [room.code, room]));
  const entered: { code: string; entrant: Entrant }[] = [];
  const shown: Place[] = [];
  let address = hash;
  let answer: (change: Partial<RoomLinkState>) => void = () => undefined;
  const { container } = render(
    <Words>
      <JoinPage />
    </Words>,
  );
  const started = startJoining(findJoinForm(container), {
    rooms: {
      enter(code, entrant) {
        entered.push({ code, entrant });
        const listeners = new Set<() => void>();
        let state: RoomLinkState = {
          status: 'connecting',
          refusal: null,
          view: null,
          clockAhead: 0,
          joinAddress: '',
          waiting: 0,
        };
        answer = (change) => {
          state = { ...state, ...change };
          for (const listener of listeners) listener();
        };
        return {
          state: () => state,
          subscribe(listener) {
            listeners.add(listener);
            return () => listeners.delete(listener);
          },
          send: () => Promise.resolve({ ok: true }),
          close: () => undefined,
        };
      },
    },
    keptRooms: {
      list: () => Promise.resolve([...rooms.values()]),
      keep: (room) => Promise.resolve(rooms.set(room.code, room).size > 0),
      forget: (code) => Promise.resolve(void rooms.delete(code)),
    },
    newToken: () => token,
    now: () => 7,
    address: {
      hash: () => address,
      setHash: (next) => {
        address = next;
      },
      onHashChange: () => undefined,
      reload: () => undefined,
    },
    loadRoom: () => Promise.resolve((place: Place) => void shown.push(place)),
  });
  return {
    user: userEvent.setup(),
    rooms,
    entered,
    shown,
    started,
    address: () => address,
    answer: (change: Partial<RoomLinkState>) => answer(change),
  };
}

function inTheRoom(name: string): Partial<RoomLinkState> {
  const story = roomStory();
  story.comeIn(name);
  return { status: 'here', view: phoneInRoom(story, 'p1').link.state().view };
}

const code = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Room code' });
const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Your name in the room' });
const join = () => screen.getByRole('button', { name: 'Join the room' });
const said = () => screen.getByRole('status').textContent;

it('joins with the code from the address, and keeps the place', async () => {
  const { user, entered, shown, rooms, answer } = phoneAt('#k7qm2x');
  expect(code().value).toBe('K7QM2X');
  await user.type(name(), 'Ada');
  await user.click(join());
  await vi.waitFor(() => expect(entered).toHaveLength(1));
  expect(entered[0]).toEqual({ code: 'K7QM2X', entrant: { as: 'person', token, name: 'Ada' } });
  expect(said()).toContain('Joining the room.');
  answer(inTheRoom('Ada'));
  await vi.waitFor(() => expect(shown).toHaveLength(1));
  expect(rooms.get('K7QM2X')).toEqual({
    code: 'K7QM2X',
    as: 'person',
    secret: token,
    label: 'Ada',
    at: 7,
  });
});

it('asks for what is missing before it asks the room', async () => {
  const { user, entered } = phoneAt('');
  await user.type(code(), 'k7q');
  await user.click(join());
  expect(said()).toContain('six characters');
  expect(document.activeElement).toBe(code());
  await user.type(code(), 'm2x');
  await user.click(join());
  expect(said()).toContain('What may the others call you?');
  expect(document.activeElement).toBe(name());
  expect(entered).toEqual([]);
});

it('says why the room refused, keeps what was typed, and is the same person at the next try', async () => {
  const { user, entered, answer, address } = phoneAt('');
  await user.type(code(), 'k7qm2x');
  await user.type(name(), 'Ada{Enter}');
  await vi.waitFor(() => expect(entered).toHaveLength(1));
  expect(address()).toBe('#K7QM2X');
  answer({ status: 'refused', refusal: 'locked' });
  await vi.waitFor(() => expect(said()).toContain('locked the room'));
  expect([code().value, name().value]).toEqual(['K7QM2X', 'Ada']);
  await user.click(join());
  await vi.waitFor(() => expect(entered).toHaveLength(2));
  expect(entered[1]?.entrant).toEqual(entered[0]?.entrant);
  answer({ status: 'refused', refusal: 'other-version' });
  await vi.waitFor(() => expect(screen.getByText('Load the page anew')).toBeTruthy());
  expect(screen.getByRole('button', { name: 'Load the page anew' })).toBeTruthy();
});

const kept: KeptRoom = { code: 'K7QM2X', as: 'person', secret: token, label: 'Ada', at: 1 };

it('goes straight back to a place that was kept', async () => {
  const { entered, shown, answer } = phoneAt('#K7QM2X', [kept]);
  await vi.waitFor(() => expect(entered).toHaveLength(1));
  expect(entered[0]?.entrant).toEqual({ as: 'person', token });
  expect(said()).toContain('Going back to your place.');
  answer(inTheRoom('Ada'));
  await vi.waitFor(() => expect(shown).toHaveLength(1));
});

it('forgets a place in a room that is gone', async () => {
  const { entered, rooms, answer } = phoneAt('#K7QM2X', [kept]);
  await vi.waitFor(() => expect(entered).toHaveLength(1));
  answer({ status: 'refused', refusal: 'no-such-room' });
  await vi.waitFor(() => expect(said()).toContain('no room with this code'));
  expect(rooms.size).toBe(0);
  expect(name().value).toBe('Ada');
});

it('can leave a kept place while the room is still sought', async () => {
  const { user, rooms, entered } = phoneAt('#K7QM2X', [kept]);
  await vi.waitFor(() => expect(entered).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: 'Leave this place' }));
  await vi.waitFor(() => expect(rooms.size).toBe(0));
  expect(said()).toBe('');
});

it('fills in the latest place where the address has no code, and waits to be asked', async () => {
  const older: KeptRoom = { ...kept, code: 'ABCDEF', label: 'Table 3', at: 0 };
  const { user, entered, started } = phoneAt('', [older, kept]);
  await started;
  expect([code().value, name().value]).toEqual(['K7QM2X', 'Ada']);
  expect(entered).toEqual([]);
  await user.click(join());
  await vi.waitFor(() => expect(entered).toHaveLength(1));
  expect(entered[0]?.entrant).toEqual({ as: 'person', token, name: 'Ada' });
});
