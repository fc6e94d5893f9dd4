import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { phoneInRoom } from '../../../../tests/support/phone-in-room.ts';
import { roomStory } from '../../../../tests/support/room-story.ts';
import { Words } from '../../words/words.tsx';
import { PhoneRoom } from './phone-room.tsx';

function adasPhone(...others: string[]) {
  const story = roomStory();
  story.comeIn('Ada', ...others);
  const phone = phoneInRoom(story, 'p1');
  const left: string[] = [];
  render(
    <Words>
      <PhoneRoom
        link={phone.link}
        code="K7QM2X"
        now={() => 5_000}
        leave={() => left.push('left')}
        reload={() => left.push('reloaded')}
      />
    </Words>,
  );
  return {
    user: userEvent.setup(),
    story,
    left,
    phone: {
      connected: (on: boolean) => act(() => phone.connected(on)),
      takeOut: () => act(() => phone.takeOut()),
    },
    /** What the trainer does, and the phone sees it. */
    host: (intent: Parameters<typeof story.host>[0]) =>
      act(() => {
        expect(story.host(intent)).toBeNull();
        phone.look();
      }),
  };
}

const together = { type: 'round.opened', way: 'together', fresh: true } as const;
const radios = () => screen.getAllByRole<HTMLInputElement>('radio');

it('votes, changes the vote, and sees nobody else’s before the reveal', async () => {
  const { user, story, host } = adasPhone('Ben', 'Cyd');
  host(together);
  expect(screen.getByText(/0 of 3 voted/)).toBeTruthy();
  const ids = story.shared().stage?.replies.map(({ id }) => id) ?? [];
  const [first = '', second = ''] = ids;
  story.person('p2', { type: 'vote.cast', ballot: 1, reply: second });

  const group = screen.getByRole('group', { name: 'What would you say?' });
  const cards = within(group).getAllByRole('radio');
  expect(cards).toHaveLength(ids.length + 1);
  await user.click(cards[0] ?? group);
  expect(story.own('p1').vote?.reply).toBe(first);
  expect(screen.getByText(/2 of 3 voted/)).toBeTruthy();
  await user.click(cards[1] ?? group);
  expect(story.own('p1').vote?.reply).toBe(second);
  expect(
    radios()
      .map(({ checked }) => checked)
      .indexOf(true),
  ).toBe(1);
  expect(screen.queryByText('Your vote')).toBeNull();

  host({ type: 'votes.revealed', ballot: 1 });
  const bars = screen.getByRole('region', { name: 'How the room voted' });
  const own = within(bars).getByText('Your vote').closest('li');
  expect(own?.textContent).toContain('B');
  expect(own?.textContent).toContain('2');
  expect(screen.queryByRole('radio')).toBeNull();
});

it('votes once more after the talk, and sees both polls', async () => {
  const { user, host } = adasPhone('Ben');
  host(together);
  await user.click(screen.getByLabelText('Pass'));
  host({ type: 'votes.revealed', ballot: 1 });
  host({ type: 'discussion.opened', ballot: 1, seconds: 60 });
  expect(screen.getByRole('timer').textContent).toMatch(/^\d:\d\d$/);
  host({ type: 'ballot.reopened', ballot: 1 });
  expect(
    screen.getByRole('group', { name: 'After the talk: what would you say now?' }),
  ).toBeTruthy();
});

it('keeps the place while the connection is gone, and what was chosen meanwhile', async () => {
  const { user, story, phone, host } = adasPhone('Ben');
  host(together);
  phone.connected(false);
  expect(screen.getByRole('alert').textContent).toContain('your place is kept');
  const [first] = radios();
  if (first === undefined) throw new Error('There is nothing to vote for.');
  await user.click(first);
  expect(first.checked).toBe(true);
  expect(story.own('p1').vote?.reply).toBeNull();
  phone.connected(true);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(story.own('p1').vote?.reply).toBe(first.value);
  expect(radios()[0]?.checked).toBe(true);
});

it('is handed the seat in the middle, answers, and hands the watching to the others', async () => {
  const { user, story, host } = adasPhone('Ben');
  host({ type: 'round.opened', way: 'hot-seat', fresh: true, agent: 'p2' });
  expect(screen.getByText('Ben answers.')).toBeTruthy();
  const [item] = screen.getAllByRole<HTMLInputElement>('checkbox');
  if (item === undefined) throw new Error('There is nothing to look out for.');
  await user.click(item);
  expect(story.own('p1').observing?.ticks).toEqual([0]);
  const [five] = screen.getAllByRole('radio', { name: '5' });
  if (five === undefined) throw new Error('There is nothing to rate.');
  await user.click(five);
  expect(Object.values(story.own('p1').observing?.ratings ?? {})).toEqual([5]);
  expect(screen.queryByRole('list', { name: 'What you could say' })).toBeNull();

  host({ type: 'seat.handed', person: 'p1' });
  expect(screen.getByText('You answer now.')).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
  const list = screen.getByRole('list', { name: 'What you could say' });
  const [reply] = within(list).getAllByRole('button');
  await user.click(reply ?? list);
  expect(story.shared().stage?.turn).toBe(1);
});

it('leads a talk of its own, and goes back a turn in it', async () => {
  const { user, story, host } = adasPhone('Ben');
  host({ type: 'round.opened', way: 'alone', fresh: true });
  const list = screen.getByRole('list', { name: 'What you could say' });
  const [reply] = within(list).getAllByRole('button');
  await user.click(reply ?? list);
  expect(story.own('p1').play?.turn).toBe(1);
  expect(story.own('p2').play?.turn).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Back one turn' }));
  expect(story.own('p1').play?.turn).toBe(0);
});

it('writes an answer, takes it back, writes another, and chooses', async () => {
  const { user, story, host } = adasPhone('Ben');
  host({ type: 'round.opened', way: 'write-in', fresh: true });
  const area = screen.getByRole('textbox');
  const put = screen.getByRole('button', { name: 'Put it to the room' });
  await user.type(area, 'I got that wrong.');
  await user.click(put);
  await user.click(await screen.findByRole('button', { name: 'Take back: I got that wrong.' }));
  expect(story.own('p1').ownWords?.proposals).toEqual([]);
  await user.type(area, 'May I taste it?');
  await user.click(put);
  host({ type: 'words.vote.opened' });
  await user.click(screen.getByLabelText('May I taste it?'));
  host({ type: 'words.shown' });
  expect(screen.getByText('1, yours too')).toBeTruthy();
});

it('shows a name as the text it is', () => {
  const name = '<img src=x onerror=1>';
  const { host } = adasPhone(name);
  host({ type: 'round.opened', way: 'hot-seat', fresh: true, agent: 'p2' });
  expect(screen.getByText(`${name} answers.`)).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
});

it('changes its name and its role before it begins', async () => {
  const { user, story, host } = adasPhone('Ben');
  host({ type: 'choosing-roles.set', on: true });
  await user.click(screen.getByRole('button', { name: 'Change my name' }));
  const field = screen.getByRole('textbox', { name: 'Your name in the room' });
  await user.clear(field);
  await user.type(field, 'Table 3{Enter}');
  await user.click(screen.getByRole('radio', { name: 'Observe' }));
  expect(story.own('p1').me).toMatchObject({ name: 'Table 3', role: 'observer' });
});

it('says what is sent where: the rules tell whether names are kept', () => {
  const { host } = adasPhone();
  host({ type: 'briefing.opened' });
  expect(screen.getByText(/Nothing is recorded about you/)).toBeTruthy();
  host({ type: 'names-kept.set', on: true });
  expect(screen.getByText(/export will have names in it/)).toBeTruthy();
});

it('looks back: a word on the wall, one thing to try, and thanks', async () => {
  const { user, story, host, left } = adasPhone('Ben');
  host(together);
  host({ type: 'round.closed' });
  host({ type: 'debrief.opened' });
  await user.type(screen.getByRole('textbox'), 'warm{Tab}{Enter}');
  expect(story.own('p1').ownBoard?.reaction).toBe('warm');
  expect(await screen.findByText('You wrote: warm')).toBeTruthy();
  host({ type: 'debrief.turned', step: 'summary', part: 0 });
  await user.type(screen.getByRole('textbox'), 'ask first{Tab}{Enter}');
  expect(story.shared().board?.learnings.map(({ text }) => text)).toEqual(['ask first']);
  host({ type: 'room.closed' });
  await user.click(screen.getByRole('button', { name: 'Delete my place from this phone' }));
  expect(left).toEqual(['left']);
});

it('rests while time stands still', async () => {
  const { user, story, host } = adasPhone('Ben');
  host(together);
  host({ type: 'frozen.set', on: true });
  expect(screen.getByText(/Time stands still/)).toBeTruthy();
  await user.click(screen.getByLabelText('Pass'));
  expect(radios().some(({ checked }) => checked)).toBe(false);
  host({ type: 'frozen.set', on: false });
  await user.click(screen.getByLabelText('Pass'));
  expect(story.shared().ballot?.voted).toBe(1);
});

it('tells somebody who was taken out, and lets them go', async () => {
  const { user, phone, left } = adasPhone();
  phone.takeOut();
  expect(screen.getByRole('status').textContent).toContain('taken you out');
  await user.click(screen.getByRole('button', { name: 'Delete my place from this phone' }));
  expect(left).toEqual(['left']);
});
