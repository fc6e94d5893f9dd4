import { describe, expect, it } from 'vitest';
import { roomStory, type RoomStory } from '../../tests/support/room-story.ts';
import { pass } from './room.ts';

/** Ana (p1), Ben (p2) and Cy (p3) decide together; Olu (p4) looks on. */
function round(): RoomStory {
  const story = roomStory();
  story.comeIn('Ana', 'Ben', 'Cy', 'Olu');
  story.host({ type: 'role.assigned', person: 'p4', role: 'observer' });
  story.host({ type: 'round.opened', way: 'together', fresh: true });
  return story;
}

function replies(story: RoomStory): string[] {
  return story.shared().stage?.replies.map(({ id }) => id) ?? [];
}

describe('deciding together', () => {
  it('hides every vote from everybody but the one who cast it, until the host shows them', () => {
    const story = round();
    const [first = '', second = ''] = replies(story);
    expect(story.person('p1', { type: 'vote.cast', ballot: 1, reply: first })).toBeNull();
    expect(story.person('p2', { type: 'vote.cast', ballot: 1, reply: second })).toBeNull();

    expect(story.shared().ballot).toMatchObject({ step: 'open', voted: 2, voters: 3, tally: null });
    expect(story.own('p1').vote).toEqual({ ballot: 1, reply: first });
    expect(story.own('p3').vote).toEqual({ ballot: 1, reply: null });
    expect(story.hosts().roster.map(({ done }) => done)).toEqual([true, true, false, false]);

    story.person('p1', { type: 'vote.cast', ballot: 1, reply: second });
    story.person('p3', { type: 'vote.cast', ballot: 1, reply: pass });
    story.host({ type: 'votes.revealed', ballot: 1 });
    expect(story.shared().ballot?.tally).toEqual([
      { reply: second, votes: 2 },
      { reply: pass, votes: 1 },
    ]);
    expect(story.person('p1', { type: 'vote.cast', ballot: 1, reply: first })).toBe('too-late');
  });

  it('talks, votes again, takes a reply, and asks the next question', () => {
    const story = round();
    const [first = '', second = ''] = replies(story);
    for (const person of ['p1', 'p2']) {
      story.person(person, { type: 'vote.cast', ballot: 1, reply: first });
    }
    story.person('p3', { type: 'vote.cast', ballot: 1, reply: second });
    story.host({ type: 'votes.revealed', ballot: 1 });
    story.host({ type: 'discussion.opened', ballot: 1, seconds: 120 });
    expect(story.shared().ballot?.discussion?.seconds).toBe(120);
    story.host({ type: 'ballot.reopened', ballot: 1 });
    expect(story.shared().ballot).toMatchObject({ poll: 2, step: 'open', voted: 0 });
    for (const person of ['p1', 'p2', 'p3']) {
      story.person(person, { type: 'vote.cast', ballot: 1, reply: second });
    }
    story.host({ type: 'reply.taken', turn: 0, reply: second });

    expect(story.shared().stage?.turn).toBe(1);
    expect(story.shared().ballot).toMatchObject({ number: 2, poll: 1, voted: 0 });
    expect(story.run.state().room.ballots).toEqual([
      {
        round: 1,
        events: [],
        first: { [first]: 2, [second]: 1 },
        second: { [second]: 3 },
        taken: second,
      },
    ]);
    expect(story.person('p1', { type: 'vote.cast', ballot: 1, reply: first })).toBe('too-late');
    expect(story.host({ type: 'reply.taken', turn: 0, reply: second })).toBe('too-late');
  });

  it('tries the risky reply just to see, and comes back to the vote as it was', () => {
    const story = round();
    const [first = '', second = ''] = replies(story);
    story.person('p1', { type: 'vote.cast', ballot: 1, reply: first });
    story.host({ type: 'fork.opened', turn: 0, reply: second });
    expect(story.shared().stage).toMatchObject({ turn: 1, fork: { turn: 0 } });
    expect(story.shared().ballot).toBeNull();
    expect(story.person('p2', { type: 'vote.cast', ballot: 1, reply: first })).toBe('not-now');

    story.host({ type: 'fork.closed' });
    expect(story.shared().stage).toMatchObject({ turn: 0, fork: null });
    expect(story.shared().ballot).toMatchObject({ number: 1, voted: 1 });
    expect(story.run.state().room.finished).toEqual([]);
  });

  it('keeps what people may do apart, and says why not', () => {
    const story = round();
    const [first = ''] = replies(story);
    expect(story.person('p4', { type: 'vote.cast', ballot: 1, reply: first })).toBe('not-yours');
    expect(story.person('p1', { type: 'votes.revealed', ballot: 1 })).toBe('not-yours');
    expect(story.host({ type: 'vote.cast', ballot: 1, reply: first })).toBe('not-yours');
    expect(story.person('p1', { type: 'vote.cast', ballot: 1, reply: 'nope' })).toBe('not-offered');
    expect(story.person('p1', { type: 'own.reply', turn: 0, reply: first })).toBe('not-now');
    story.host({ type: 'frozen.set', on: true });
    expect(story.person('p1', { type: 'vote.cast', ballot: 1, reply: first })).toBe('frozen');
    story.host({ type: 'frozen.set', on: false });
    story.host({ type: 'person.removed', person: 'p1' });
    expect(story.person('p1', { type: 'vote.cast', ballot: 1, reply: first })).toBe('removed');
    expect(story.run.join({ tokenHash: 'hash of Ana', name: 'Ana', at: 9 })).toEqual({
      ok: false,
      refusal: 'removed',
    });
    expect(story.person('p9', { type: 'name.changed', name: 'Eve' })).toBe('wrong-key');
  });

  it('is the same room after it was put away and taken up again', () => {
    const story = round();
    const [first = ''] = replies(story);
    story.person('p1', { type: 'vote.cast', ballot: 1, reply: first });
    const before = { shared: story.shared(), own: story.own('p1') };
    story.restart();
    expect({ shared: story.shared(), own: story.own('p1') }).toEqual(before);
  });
});
