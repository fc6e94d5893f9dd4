import { expect, it } from 'vitest';
import { markersOf } from './markers.ts';

it('shows what can be seen in a reply, and by which words', () => {
  const reply =
    'Sorry, so sorry. That is annoying. When do you need it? I’ll ring you by 5 tomorrow.';
  expect(markersOf(reply)).toEqual([
    { kind: 'question', seen: ['When do you need it?'] },
    { kind: 'feeling', seen: ['annoying'] },
    { kind: 'apology', seen: ['Sorry', 'sorry'] },
    { kind: 'promise', seen: ['by 5', 'tomorrow'] },
  ]);
});

it.each([
  ['You should have called. Our policy says so.', ['policy', 'blame']],
  ['Calm down, you didn’t read the process.', ['policy', 'blame', 'command']],
  ['Thanks for waiting.', ['thanks']],
  ['Ja, gern.', []],
])('sees in "%s" %j', (reply, kinds) => {
  expect(markersOf(reply).map(({ kind }) => kind)).toEqual(kinds);
});
