import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type RoomStory, roomStory } from '../../../../tests/support/room-story.ts';
import { roomsOfStory } from '../../../../tests/support/rooms-in-memory.ts';
import { showApp } from '../../../../tests/support/show-app.tsx';

const code = 'K7QM2X';
const kept = { code, as: 'host' as const, secret: 'a'.repeat(32), label: 'Remake It', at: 1 };

/** Ana and Ben were of two minds, Cy watched; they tried the brave reply and came to an end. */
function afterTheRounds(): RoomStory {
  const story = roomStory();
  story.comeIn('Ana', 'Ben', 'Cy');
  story.host({ type: 'role.assigned', person: 'p3', role: 'observer' });
  story.host({ type: 'round.opened', way: 'together', fresh: true });
  const replies = story.shared().stage?.replies ?? [];
  const brave = replies.find((reply) => reply.brave !== null)?.id ?? '';
  const usual = replies.find((reply) => reply.brave === null)?.id ?? '';
  story.person('p1', { type: 'vote.cast', ballot: 1, reply: brave });
  story.person('p2', { type: 'vote.cast', ballot: 1, reply: usual });
  story.person('p3', { type: 'item.ticked', item: 0, on: true });
  story.person('p3', { type: 'dimension.rated', dimension: 'understand', rating: 4 });
  story.host({ type: 'reply.taken', turn: 0, reply: brave });
  for (let turn = 1; turn < 30; turn++) {
    const reply = story.shared().stage?.replies[0]?.id;
    if (reply === undefined) break;
    story.host({ type: 'reply.taken', turn, reply });
  }
  story.host({ type: 'debrief.opened' });
  return story;
}

it('leads from how it felt to what happened, why, and what is taken along', async () => {
  const story = afterTheRounds();
  const { user } = showApp(`#/room/${code}`, { rooms: roomsOfStory(story), keptRooms: [kept] });
  expect(await screen.findByText(/how was that for you\?/)).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Go on: What happened' }));
  expect(await screen.findByText(/agree on what happened/)).toBeTruthy();
  expect(screen.getAllByText('Round 1, turn 1')[0]).toBeTruthy();
  expect(screen.getAllByText(/1 talk came to its end/)[0]).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Go on: Why it landed so' }));
  const table = (await screen.findAllByRole('table', { name: 'Observers beside the rubric' }))[0];
  if (table === undefined) throw new Error('no table');
  expect(within(table).getByText('4 (1)')).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Go on: What we take along' }));
  expect(await screen.findByRole('button', { name: 'Announce the bravest try' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Go on/ })).toBeNull();
});

it('keeps who is acclaimed to itself until it is announced', async () => {
  const story = afterTheRounds();
  const rooms = roomsOfStory(story);
  const { user } = showApp(`#/room/${code}`, { rooms, keptRooms: [kept] });
  await user.click(await screen.findByRole('button', { name: 'What we take along' }));
  const brave = story.shared().debrief?.tries[0]?.reply ?? '';
  act(() => {
    story.person('p2', { type: 'bravest.chosen', reply: brave });
    rooms.tell();
  });
  expect((await screen.findAllByText('1 has chosen so far'))[0]).toBeTruthy();
  expect(screen.queryByText('The bravest try')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Announce the bravest try' }));
  expect((await screen.findAllByText('The bravest try'))[0]).toBeTruthy();
});

it('takes a text off the wall, and shows markup as what somebody wrote', async () => {
  const story = afterTheRounds();
  story.person('p1', { type: 'reaction.posted', text: '<img src=x onerror=alert(1)>' });
  const { user } = showApp(`#/room/${code}`, { rooms: roomsOfStory(story), keptRooms: [kept] });
  expect((await screen.findAllByText('<img src=x onerror=alert(1)>')).length).toBeGreaterThan(0);
  expect(document.querySelector('img[src=x]')).toBeNull();
  await user.click(screen.getByText('Take a text off the wall'));
  await user.click(screen.getByRole('button', { name: /^Hide/ }));
  expect((await screen.findAllByText('The wall is still empty.')).length).toBeGreaterThan(0);
});

it('gives a table and a text to take along, without names', async () => {
  const story = afterTheRounds();
  const { user, downloads } = showApp(`#/room/${code}`, {
    rooms: roomsOfStory(story),
    keptRooms: [kept],
  });
  await user.click(await screen.findByRole('button', { name: 'Save as CSV' }));
  await user.click(screen.getByRole('button', { name: 'Save as Markdown' }));
  expect(downloads.map(({ name }) => name)).toEqual(['remake-it-group.csv', 'remake-it-group.md']);
  for (const { text } of downloads) {
    expect(text).toContain('Come round the side.');
    expect(text).not.toMatch(/Ana|Ben|Cy/);
  }
});
