import { expect, it } from 'vitest';
import { roomStory } from '../../tests/support/room-story.ts';

it('a round that goes on from the stage lets nobody go back behind it', () => {
  const story = roomStory();
  story.comeIn('Ana');
  story.host({ type: 'round.opened', way: 'together', fresh: true });
  const [taken] = story.shared().stage?.replies ?? [];
  story.host({ type: 'reply.taken', turn: 0, reply: taken?.id ?? '' });
  story.host({ type: 'round.closed' });
  story.host({ type: 'round.opened', way: 'alone', fresh: false });
  expect(story.own('p1').play).toMatchObject({ turn: 1, from: 1 });
  expect(story.person('p1', { type: 'own.rewound', turn: 0 })).toBe('not-offered');

  const [own] = story.own('p1').play?.replies ?? [];
  expect(story.person('p1', { type: 'own.reply', turn: 1, reply: own?.id ?? '' })).toBeNull();
  expect(story.own('p1').play).toMatchObject({ turn: 2, from: 1 });
  expect(story.person('p1', { type: 'own.rewound', turn: 1 })).toBeNull();
  expect(story.own('p1').play).toMatchObject({ turn: 1, from: 1 });
});
