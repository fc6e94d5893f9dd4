import { entriesOf, valueOf } from '../../../src/room/by-person.ts';
import type { RoomCast } from '../../../src/room/cast.ts';
import type { Intent } from '../../../src/room/intent.ts';
import type { ViewMessage } from '../../../src/room/message.ts';
import type { RoomView } from '../../../src/room/room-view.ts';
import type { Room } from '../../../src/room/room.ts';
import { createRoomViews } from '../../../src/room/room-views.ts';
import type { RoomRecord } from '../../../src/server/rooms/room-record.ts';

export interface SeenView {
  who: string;
  views: readonly ViewMessage[];
  /** What the page showed, one after the other. */
  shown: readonly (RoomView | null)[];
}

/** What one page was told is done; `last` numbers the last of it among all that it sent. */
export interface DoneByPage {
  who: string;
  page: string;
  intents: readonly Intent[];
  last: number;
}

export interface History {
  cast: RoomCast;
  /** Everything that was ever stored, in order. */
  written: readonly RoomRecord[];
  /** Everything that reached a page, page by page. */
  seen: readonly SeenView[];
  done: readonly DoneByPage[];
}

/** What a room must never do, held against a whole history of it. */
export function historyFaults(history: History): string[] {
  return [
    ...oneOrder(history),
    ...nothingForgotten(history),
    ...nothingLostOrDoubled(history),
    ...nothingUnsaved(history),
    ...nothingToldTooEarly(history),
  ];
}

/** One order of changes: every record follows the one before, whoever wrote it. */
function oneOrder({ written }: History): string[] {
  return written.flatMap((record, index) => {
    const before = written[index - 1];
    if (before === undefined || record.revision === before.revision + 1) return [];
    // The same again, when nobody was told that it had gone through.
    if (JSON.stringify(record) === JSON.stringify(before)) return [];
    return [`record ${record.revision} was written after ${before.revision}`];
  });
}

/** What was heard stays heard, what was recorded stays recorded, in its order. */
function nothingForgotten({ written }: History): string[] {
  const rooms = written.map(({ state }) => state.room);
  return rooms.flatMap((room, index) => {
    const before = rooms[index - 1];
    if (before === undefined) return [];
    const faults: string[] = [];
    for (const list of ['ballots', 'finished', 'rounds'] as const) {
      const kept = list === 'rounds' ? room.rounds.map(({ number }) => number) : room[list];
      const had = list === 'rounds' ? before.rounds.map(({ number }) => number) : before[list];
      if (list === 'finished') continue;
      if (JSON.stringify(kept.slice(0, had.length)) !== JSON.stringify(had)) {
        faults.push(`${list} changed what they had told`);
      }
    }
    for (const [who, pages] of entriesOf(before.heard)) {
      for (const [page, { number }] of Object.entries(pages)) {
        const now = valueOf(room.heard, who)?.[page]?.number ?? number;
        if (now < number) faults.push(`${who} was unheard`);
      }
    }
    return faults;
  });
}

/** Everything that somebody was told is done is in the records once; nothing is there that nobody wanted. */
function nothingLostOrDoubled({ written, done }: History): string[] {
  const faults: string[] = [];
  const last = written.at(-1)?.state.room;
  if (last === undefined) return [];
  const learnings = last.board.learnings.map(({ text }) => text);
  for (const { who, page, last: number, intents } of done) {
    const id = Object.values(last.people).find(({ name }) => name === who)?.id ?? who;
    const heard = valueOf(last.heard, id);
    if (heard?.[page] !== undefined && heard[page].number < number) {
      faults.push(`${who} was told of something that was not heard`);
    }
    for (const intent of intents) {
      if (intent.type === 'learning.posted') {
        const times = learnings.filter((text) => text === intent.text).length;
        if (times !== 1) faults.push(`a learning of ${who} is there ${times} times`);
      }
      if (
        intent.type === 'vote.cast' &&
        !written.some(({ state }) => hasVote(state.room, who, intent))
      ) {
        faults.push(`${who}'s vote for ${intent.reply} in ballot ${intent.ballot} was lost`);
      }
      if (
        intent.type === 'reply.taken' &&
        !written.some(({ state }) => hasTaken(state.room, intent))
      ) {
        faults.push(`the reply ${intent.reply} taken at turn ${intent.turn} was lost`);
      }
    }
  }
  if (new Set(learnings).size !== learnings.length) faults.push('a learning is there twice');
  return faults;
}

function hasVote(
  room: Room,
  name: string,
  { ballot, reply }: Extract<Intent, { type: 'vote.cast' }>,
): boolean {
  const person = Object.values(room.people).find((one) => one.name === name)?.id ?? '';
  // Once the ballot is over, or polled anew, its votes are a tally.
  if (room.ballot === null) return room.ballotCount >= ballot;
  if (room.ballot.number !== ballot) return room.ballotCount > ballot;
  return valueOf(room.ballot.votes, person) === reply || wasChanged() || room.ballot.first !== null;

  // Another vote in the same breath took its place: the record never saw the first.
  function wasChanged(): boolean {
    return valueOf(room.ballot?.votes ?? {}, person) !== undefined;
  }
}

function hasTaken(
  { stage }: Room,
  { turn, reply }: Extract<Intent, { type: 'reply.taken' }>,
): boolean {
  const event = stage.events[turn];
  return event?.type === 'reply' && event.reply === reply;
}

/** Nobody is shown anything that a crash could have undone: each page sees what was stored, in its order. */
function nothingUnsaved({ cast, written, seen }: History): string[] {
  const views = createRoomViews(cast);
  const kept = written.map(({ state }) => keyOf(views.shared(state, new Set())));
  return seen.flatMap(({ who, shown }) => {
    let at = 0;
    for (const view of shown) {
      if (view === null) continue;
      const key = keyOf(view);
      const found = kept.indexOf(key, at);
      if (found >= 0) at = found;
      // Before anything was stored there is an empty lobby.
      else if (key !== keyOf({ stage: null, ballot: null })) {
        return [`${who} was shown ${kept.includes(key) ? 'what was past' : 'what was never kept'}`];
      }
    }
    return [];
  });
}

function keyOf({ stage, ballot }: { stage: unknown; ballot: unknown }): string {
  return JSON.stringify([stage, ballot]);
}

/** Before the reveal no page was sent a vote but its own. */
function nothingToldTooEarly({ seen, written }: History): string[] {
  const people = written.at(-1)?.state.room.people ?? {};
  const idOf = (name: string) => Object.values(people).find((one) => one.name === name)?.id;
  return seen.flatMap(({ who, views }) =>
    views.flatMap(({ sections }) => {
      const { ballot, me, vote } = sections;
      if (ballot?.step === 'open' && ballot.tally !== null) return [`${who} saw votes too early`];
      if (vote && who === 'host') return ['the host was sent a vote'];
      if (me && me.id !== idOf(who)) return [`${who} was sent what is another's`];
      return [];
    }),
  );
}
