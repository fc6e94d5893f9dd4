import { csvFromReport } from '../../src/room/csv-from-report.ts';
import { groupReport } from '../../src/room/group-report.ts';
import { Chance } from './chance.ts';
import { roomStory } from './room-story.ts';

/**
 * The table of a room of twelve who wanted their names in it: one vote, all of one mind, then each
 * leads the whole talk alone. Somebody wrote something on the wall that a spreadsheet might run.
 */
export function roomTable(): { table: string; people: readonly string[] } {
  const story = roomStory();
  const people = Array.from({ length: 12 }, (_, index) => `Trainee-${'ABCDEFGHIJKL'[index]}`);
  const ids = people.map((_, index) => `p${index + 1}`);
  const chance = new Chance(12);
  story.comeIn(...people);
  story.host({ type: 'names-kept.set', on: true });
  story.host({ type: 'round.opened', way: 'together', fresh: true });
  const first = story.shared().stage?.replies[0]?.id ?? '';
  for (const id of ids) story.person(id, { type: 'vote.cast', ballot: 1, reply: first });
  story.host({ type: 'votes.revealed', ballot: 1 });
  story.host({ type: 'reply.taken', turn: 0, reply: first });
  story.host({ type: 'round.opened', way: 'alone', fresh: false });
  for (const id of ids) {
    for (;;) {
      const { turn = 0, replies = [] } = story.own(id).play ?? {};
      if (replies.length === 0) break;
      story.person(id, { type: 'own.reply', turn, reply: chance.one(replies).id });
    }
  }
  story.host({ type: 'debrief.opened' });
  story.person('p1', { type: 'learning.posted', text: '=SUM(1,2) "ask" first' });
  const report = groupReport({ ...story.shared(), ...story.hosts() }, '24 November 2026');
  if (report === null) throw new Error('no debrief');
  return { table: csvFromReport(report), people };
}
