import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { roomStory } from '../../../tests/support/room-story.ts';
import { roomsOfStory } from '../../../tests/support/rooms-in-memory.ts';
import { showApp } from '../../../tests/support/show-app.tsx';

const code = 'K7QM2X';
const kept = { code, as: 'host' as const, secret: 'a'.repeat(32), label: 'Remake It', at: 1 };

it('opens a room for the conversation that was being looked at, and runs it', async () => {
  const story = roomStory();
  const rooms = roomsOfStory(story);
  const { user } = showApp('#/rooms?scenario=remake-it', { rooms });
  await user.click(await screen.findByRole('button', { name: 'Open a room' }));
  expect(await screen.findByRole('heading', { name: 'People are coming in' })).toBeTruthy();
  expect(location.hash).toBe(`#/room/${code}`);
  expect(rooms.keys).toHaveLength(1);
});

it('says so where no server answers', async () => {
  const { user } = showApp('#/rooms');
  await user.click(await screen.findByRole('button', { name: 'Open a room' }));
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('docs/running-rooms.md');
});

it('takes the key out of the address once it is kept', async () => {
  const story = roomStory();
  showApp(`#/room/${code}?key=${'b'.repeat(32)}`, { rooms: roomsOfStory(story) });
  expect(await screen.findByRole('heading', { name: 'People are coming in' })).toBeTruthy();
  expect(location.hash).toBe(`#/room/${code}`);
});

it('shows no console to somebody without the key', async () => {
  showApp(`#/room/${code}`, { rooms: roomsOfStory(roomStory()) });
  expect(
    await screen.findByRole('heading', { name: 'This browser has no key to this room.' }),
  ).toBeTruthy();
});

it('votes are counted, then shown, and the one ahead is taken', async () => {
  const story = roomStory();
  story.comeIn('Ana', 'Bo', 'Cem');
  const rooms = roomsOfStory(story);
  const { user } = showApp(`#/room/${code}`, { rooms, keptRooms: [kept] });
  await user.click(await screen.findByRole('button', { name: 'Start the round' }));
  expect(await screen.findByText('0 of 3 voted')).toBeTruthy();
  const second = story.shared().stage?.replies[1]?.id ?? '';
  act(() => {
    for (const id of ['p1', 'p2'])
      story.person(id, { type: 'vote.cast', ballot: 1, reply: second });
    rooms.tell();
  });
  expect(await screen.findByText('2 of 3 voted')).toBeTruthy();
  expect(screen.queryByText(/^Votes: 2/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show the votes' }));
  expect(await screen.findByText(/^Votes: 2/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take it, reply B' }));
  await waitFor(() => expect(story.shared().stage?.turn).toBe(1));
});

it('tries a reply just to see, and comes back to the same talk', async () => {
  const story = roomStory();
  story.host({ type: 'round.opened', way: 'together', fresh: true });
  const { user } = showApp(`#/room/${code}`, { rooms: roomsOfStory(story), keptRooms: [kept] });
  await user.click(await screen.findByRole('button', { name: 'Try reply A just to see' }));
  await user.click(await screen.findByRole('button', { name: 'Come back to the talk' }));
  await waitFor(() => expect(story.shared().stage?.turn).toBe(0));
  expect(story.shared().stage?.fork).toBeNull();
});

it('hands the hot seat on in the middle', async () => {
  const story = roomStory();
  story.comeIn('Ana', 'Bo');
  story.host({ type: 'round.opened', way: 'hot-seat', fresh: true, agent: 'p1' });
  const { user } = showApp(`#/room/${code}`, { rooms: roomsOfStory(story), keptRooms: [kept] });
  expect(await screen.findByText('Ana answers.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Hand the seat on' }));
  expect(await screen.findByText('Bo answers.')).toBeTruthy();
});

it('asks before anybody is taken out, and before the room is closed', async () => {
  const story = roomStory();
  story.comeIn('Ana');
  const { user } = showApp(`#/room/${code}`, { rooms: roomsOfStory(story), keptRooms: [kept] });
  await user.click(await screen.findByRole('button', { name: 'Take Ana out of the room' }));
  expect(story.hosts().roster).toHaveLength(1);
  await user.click(await screen.findByRole('button', { name: 'Take them out' }));
  await waitFor(() => expect(story.hosts().roster).toHaveLength(0));
  await user.click(screen.getByRole('button', { name: 'Close the room…' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('export it first');
  await user.click(within(dialog).getByRole('button', { name: 'Close the room' }));
  expect(await screen.findByRole('heading', { name: 'The room is closed.' })).toBeTruthy();
});

it('shows the wall the votes only after the reveal', async () => {
  const story = roomStory();
  story.comeIn('Ana', 'Bo');
  story.host({ type: 'round.opened', way: 'together', fresh: true });
  const reply = story.shared().stage?.replies[0]?.id ?? '';
  story.person('p1', { type: 'vote.cast', ballot: 1, reply });
  const rooms = roomsOfStory(story);
  showApp(`#/room/${code}/projector`, { rooms });
  expect(await screen.findByText('1 of 2 voted')).toBeTruthy();
  expect(screen.queryByText('1 vote')).toBeNull();
  expect(screen.queryAllByRole('button')).toEqual([]);
  act(() => {
    story.host({ type: 'votes.revealed', ballot: 1 });
    rooms.tell();
  });
  expect(await screen.findByText('1 vote')).toBeTruthy();
});
