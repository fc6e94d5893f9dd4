import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { danasAttempt } from '../../../tests/support/danas-attempt.ts';
import { showApp } from '../../../tests/support/show-app.tsx';
import type { Attempt } from '../../practice/attempt.ts';

const id = 'refund-seven-to-ten-days';
const fileName = `${id}.yaml`;
const source = readFileSync(
  join(import.meta.dirname, '../../../tests/fixtures/scenarios', fileName),
  'utf8',
);

beforeEach(() => {
  // jsdom has no layout, and nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});

function openMap(attempts: readonly Attempt[]) {
  const opened = [{ version: 1 as const, id, fileName, source, openedAt: 1 }];
  return showApp(`#/map/${id}`, { attempts, opened });
}

const angryOnce = danasAttempt({ said: ['quotePolicy', 'letItStand'], endedAt: 2 });

it('is all mist before the first attempt, and leads to the briefing', async () => {
  openMap([]);
  const meet = await screen.findByRole('link', { name: 'Meet Dana' });
  expect(meet.getAttribute('href')).toBe(`#/practise/${id}`);
  const stones = within(screen.getByRole('group')).getAllByRole('button');
  const names = stones.map((stone) => stone.getAttribute('aria-label'));
  expect(names[0]).toBe('Where it begins');
  expect(names.slice(1, 5)).toEqual(names.slice(1, 5).fill('A place not found yet'));
  expect(names.slice(5)).toEqual(['An ending not found yet', 'An ending not found yet']);
  expect(document.body.textContent).not.toContain('Great, next Tuesday');
});

it('shows what was tried at a stone and what was not, and goes on from there', async () => {
  const { user, attempts } = openMap([angryOnce]);
  expect(await screen.findByText('1 of 2 endings found, 2 of 10 replies tried')).toBeTruthy();
  await user.click(
    screen.getByRole('button', {
      name: 'Great, next Tuesday then!, been here once, one reply not tried',
    }),
  );
  const panel = screen.getByRole('region', { name: 'The chosen stone' });
  expect(panel.textContent).toContain('What Dana says here');
  const lists = within(panel)
    .getAllByRole('list')
    .map((list) => list.textContent);
  expect(lists).toEqual([
    'I said that badly. Business days, from today, so the 14th at the latest. Can I tell you why? ',
    'Anything else today? once → A truth, heard as a lie',
  ]);
  await user.click(within(panel).getByRole('button', { name: 'Try from here' }));
  await waitFor(() => expect(location.hash).toBe(`#/practise/${id}/attempt-2`));
  expect(attempts.get('attempt-2')?.transcript.events).toEqual([
    { type: 'reply', reply: 'quotePolicy' },
  ]);
  expect(attempts.get('attempt-2')?.forkedFrom).toEqual({ attempt: 'a1', events: 1 });
  expect(attempts.get('a1')).toEqual(angryOnce);
});

it('goes on from a play that was given up by rewinding, too', async () => {
  const { user, attempts } = openMap([
    danasAttempt({ said: [], rewound: [{ at: 0, said: ['creditNow'] }] }),
  ]);
  await user.click(await screen.findByRole('button', { name: /^Oh\. You can do that\?/ }));
  await user.click(screen.getByRole('button', { name: 'Try from here' }));
  await waitFor(() => expect(attempts.size).toBe(2));
  expect(attempts.get('attempt-2')?.transcript.events).toEqual([
    { type: 'reply', reply: 'creditNow' },
  ]);
});

it('is one tab stop; arrow keys go from stone to stone', async () => {
  const { user } = openMap([angryOnce]);
  const start = await screen.findByRole('button', { name: /^Hi! I sent a jacket back/ });
  const stones = within(screen.getByRole('group')).getAllByRole('button');
  expect(stones.filter(({ tabIndex }) => tabIndex === 0)).toEqual([start]);
  start.focus();
  await user.keyboard('{End}');
  expect(stones.at(-1)).toBe(document.activeElement);
  expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
  expect(stones.filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement]);
  await user.keyboard('{Home}{ArrowDown}');
  expect(document.activeElement).not.toBe(start);
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(start);
});

it('says the same as a list', async () => {
  const { user } = openMap([angryOnce]);
  await user.click(await screen.findByRole('button', { name: 'Show as a list' }));
  const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  expect(headings).toEqual([
    'When will I see my money?',
    'Where you stood with Dana',
    'Hi! I sent a jacket back last Tuesday, never opened. When do I get my refund?',
    'Great, next Tuesday then!',
    'Endings found',
    'A truth, heard as a lie',
    'Still in the mist',
  ]);
  expect(screen.getByText('3 places not found yet')).toBeTruthy();
  expect(screen.getByText('one ending not found yet')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Try from here' })).toHaveLength(2);
});

it('says that there is no such conversation', async () => {
  showApp('#/map/nobodys');
  expect(
    await screen.findByText('There is no conversation “nobodys” on this device.'),
  ).toBeTruthy();
});
