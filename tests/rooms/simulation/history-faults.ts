import type { RoomCast } from '../../../src/room/cast.ts';
import type { Intent } from '../../../src/room/intent.ts';
import type { ViewMessage } from '../../../src/room/message.ts';
import type { Room } from '../../../src/room/room.ts';
import { createRoomViews } from '../../../src/room/room-views.ts';
import type { RoomRecord } from '../../../src/server/rooms/room-record.ts';

export interface SeenView {
  who: string;
  views: readonly ViewMessage[];
}

export interface History {
  cast: RoomCast;
  /** Everything that was ever stored, in order. */
  written: readonly RoomRecord[];
  /** Everything that reached a page, page by page. */
  seen: readonly SeenView[];
  /** What each was told is done. */
  done: readonly { who: string; intents: readonly Intent[] }[];
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
  return written.flatMap(({ revision }, index) => {
    const before = written[index - 1]?.revision;
    return before === undefined || revision === before + 1
      ? []
      : [`record ${revision} was written after ${before}`];
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
    for (const [who, pages] of Object.entries(before.heard)) {
      for (const [page, { number }] of Object.entries(pages)) {
        const now = room.heard[who]?.[page]?.number ?? number;
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
  for (const { who, intents } of done) {
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
  if (room.ballot?.number === ballot) return room.ballot.votes[person] === reply || wasChanged();
  return room.ballotCount > ballot;

  // Another vote in the same breath took its place: the record never saw the first.
  function wasChanged(): boolean {
    return Object.hasOwn(room.ballot?.votes ?? {}, person);
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
  return seen.flatMap(({ who, views: messages }) => {
    let at = 0;
    let stage: unknown = null;
    let ballot: unknown = null;
    for (const { sections } of messages) {
      if (sections.stage !== undefined) stage = sections.stage;
      if (sections.ballot !== undefined) ballot = sections.ballot;
      if (sections.stage === undefined && sections.ballot === undefined) continue;
      const key = keyOf({ stage, ballot });
      const empty = keyOf({ stage: null, ballot: null });
      const found = kept.indexOf(key, at);
      if (found >= 0) at = found;
      else if (key !== empty || kept.includes(key)) return [`${who} was shown what was never kept`];
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
