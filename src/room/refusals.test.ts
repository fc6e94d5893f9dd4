import { describe, expect, it } from 'vitest';
import { roomStory } from '../../tests/support/room-story.ts';
import { roomLimits } from './limits.ts';

const join = (name: string) => ({ tokenHash: `hash of ${name}`, name, at: 5 });

describe('what a room refuses', () => {
  it('lets nobody new into a locked room, and old ones back', () => {
    const { run, comeIn, host } = roomStory();
    comeIn('Ana');
    host({ type: 'locked.set', on: true });
    expect(run.join(join('Ben'))).toEqual({ ok: false, refusal: 'locked' });
    expect(run.join(join('Ana'))).toMatchObject({ ok: true, person: { id: 'p1' } });
    host({ type: 'locked.set', on: false });
    expect(run.join(join('Ben'))).toMatchObject({ ok: true });
  });

  it('is full at its limit, and tells people of one name apart', () => {
    const { run } = roomStory();
    for (let index = 0; index < roomLimits.people; index++) {
      expect(run.join({ ...join('Ana'), tokenHash: `t${index}` }).ok).toBe(true);
    }
    expect(run.join(join('Ben'))).toEqual({ ok: false, refusal: 'full' });
    const names = Object.values(run.state().room.people).map(({ name }) => name);
    expect(new Set(names).size).toBe(roomLimits.people);
    expect(names.slice(0, 3)).toEqual(['Ana', 'Ana 2', 'Ana 3']);
  });

  it('takes no more texts than were agreed on, and none that is too long', () => {
    const { comeIn, host, person, run } = roomStory();
    comeIn('Ana');
    expect(run.join({ ...join('Ben'), name: 'B'.repeat(31) })).toEqual({
      ok: false,
      refusal: 'too-long',
    });
    host({ type: 'round.opened', way: 'write-in', fresh: true });
    const propose = (text: string) => person('p1', { type: 'words.proposed', text });
    expect(propose('x'.repeat(roomLimits.proposal + 1))).toBe('too-long');
    for (let index = 0; index < roomLimits.proposalsEach; index++) {
      expect(propose(`Words ${index}`)).toBeNull();
    }
    expect(propose('One more')).toBe('too-many');
    host({ type: 'debrief.opened' });
    const learn = (text: string) => person('p1', { type: 'learning.posted', text });
    for (let index = 0; index < roomLimits.learningsEach; index++) {
      expect(learn(`Learnt ${index}`)).toBeNull();
    }
    expect(learn('One more')).toBe('too-many');
    expect(person('p1', { type: 'reaction.posted', text: 'x'.repeat(61) })).toBe('too-long');
  });

  it('does nothing once it is closed, and forgets what was in it', () => {
    const { comeIn, host, person, run } = roomStory();
    comeIn('Ana');
    host({ type: 'room.closed' });
    expect(person('p1', { type: 'name.changed', name: 'Eve' })).toBe('closed');
    expect(host({ type: 'round.opened', way: 'together', fresh: true })).toBe('closed');
    expect(run.join(join('Ben'))).toEqual({ ok: false, refusal: 'closed' });
    expect(Object.values(run.state().room.people).map(({ name }) => name)).toEqual(['']);
  });
});
