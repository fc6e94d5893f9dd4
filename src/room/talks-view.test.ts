import { expect, it } from 'vitest';
import { roomStory, type RoomStory } from '../../tests/support/room-story.ts';
import { pass } from './room.ts';
import type { TalksView } from './room-view.ts';

function told(story: RoomStory): TalksView {
  const { talks } = story.hosts();
  if (talks === null) throw new Error('not in the debrief');
  return talks;
}

const onStage = (story: RoomStory) => story.shared().stage?.replies.map(({ id }) => id) ?? [];

it('tells the host of every talk and vote once the room looks back, and of nobody', () => {
  const story = roomStory();
  story.comeIn('Ana', 'Ben', 'Cy');
  story.host({ type: 'round.opened', way: 'together', fresh: true });
  const [first = '', second = ''] = onStage(story);
  story.person('p1', { type: 'vote.cast', ballot: 1, reply: first });
  story.person('p2', { type: 'vote.cast', ballot: 1, reply: first });
  story.person('p3', { type: 'vote.cast', ballot: 1, reply: pass });
  story.host({ type: 'votes.revealed', ballot: 1 });
  story.host({ type: 'discussion.opened', ballot: 1, seconds: 30 });
  story.host({ type: 'ballot.reopened', ballot: 1 });
  story.person('p1', { type: 'vote.cast', ballot: 1, reply: second });
  story.host({ type: 'reply.taken', turn: 0, reply: first });
  expect(story.hosts().talks).toBeNull();
  story.host({ type: 'debrief.opened' });

  const { talks, votes } = told(story);
  expect(talks).toEqual([{ by: 'group', round: 1, from: 0, steps: [first], times: 1 }]);
  expect(votes).toEqual([
    { ballot: 1, steps: [], reply: first, votes: 2, after: 0 },
    { ballot: 1, steps: [], reply: second, votes: 0, after: 1 },
  ]);
  expect(JSON.stringify(told(story))).not.toMatch(/Ana|Ben|Cy|p1/);
  expect(story.shared()).not.toHaveProperty('talks');
});

it('has what several said all at once as often as it was said, from where the round began', () => {
  const story = roomStory();
  story.comeIn('Ana', 'Ben', 'Cy', 'Dee');
  story.host({ type: 'round.opened', way: 'together', fresh: true });
  const [first = ''] = onStage(story);
  story.host({ type: 'reply.taken', turn: 0, reply: first });
  story.host({ type: 'round.opened', way: 'alone', fresh: false });
  const say = (who: string, which: number) => {
    const { turn = 0, replies = [] } = story.own(who).play ?? {};
    const reply = replies.at(which)?.id ?? '';
    story.person(who, { type: 'own.reply', turn, reply });
    return reply;
  };
  const one = say('p1', 0);
  say('p2', 0);
  const other = say('p3', 1);
  story.host({ type: 'debrief.opened' });
  expect(told(story).talks).toEqual([
    { by: 'group', round: 2, from: 0, steps: [first], times: 1 },
    { by: 'one', round: 2, from: 1, steps: [first, one], times: 2 },
    { by: 'one', round: 2, from: 1, steps: [first, other], times: 1 },
  ]);
});

it('counts a talk that somebody ended, and then tried another way, as two from where they part', () => {
  const story = roomStory();
  story.comeIn('Ana');
  story.host({ type: 'round.opened', way: 'alone', fresh: true });
  const steps: string[] = [];
  for (let turn = 0; turn < 60; turn++) {
    const reply = story.own('p1').play?.replies[0]?.id;
    if (reply === undefined) break;
    story.person('p1', { type: 'own.reply', turn, reply });
    steps.push(reply);
  }
  expect(story.own('p1').play?.ending).not.toBeNull();
  story.person('p1', { type: 'own.rewound', turn: 1 });
  const other = story.own('p1').play?.replies[1]?.id ?? '';
  story.person('p1', { type: 'own.reply', turn: 1, reply: other });
  story.host({ type: 'debrief.opened' });
  expect(told(story).talks).toEqual([
    { by: 'one', round: 1, from: 0, steps, times: 1 },
    { by: 'one', round: 1, from: 1, steps: [steps[0], other], times: 1 },
  ]);
});

it('keeps the ways that the group left, by what it had decided on them', () => {
  const story = roomStory();
  story.comeIn('Ana');
  story.host({ type: 'round.opened', way: 'together', fresh: true });
  const [first = '', second = ''] = onStage(story);
  story.person('p1', { type: 'vote.cast', ballot: 1, reply: first });
  story.host({ type: 'reply.taken', turn: 0, reply: first });
  story.host({ type: 'stage.rewound', turn: 0 });
  story.host({ type: 'reply.taken', turn: 0, reply: second });
  story.host({ type: 'debrief.opened' });
  expect(told(story).talks.map(({ steps }) => steps)).toEqual([[second], [first]]);
  const before = told(story);
  story.person('p1', { type: 'learning.posted', text: 'Ask first.' });
  expect(told(story)).toBe(before);
});
