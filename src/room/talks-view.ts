import { stepsFromEvents } from '../practice/steps.ts';
import type { PlayEvent } from '../practice/transcript.ts';
import { createWays } from '../practice/ways.ts';
import { entriesOf } from './by-person.ts';
import type { RoomCast } from './cast.ts';
import { type Room, pass } from './room.ts';
import type { TalkInRoom, TalksView, VotesInRoom } from './room-view.ts';
import { currentRound } from './rounds.ts';

type Talk = Omit<TalkInRoom, 'times' | 'steps'> & { events: readonly PlayEvent[] };

/** Every talk of a room, ended or not, and every vote; who led or cast them is not in it. */
export function talksView({ compiled }: RoomCast, room: Room): TalksView {
  const round = currentRound(room);
  const talks = [...talksOnStage(room), ...talksOfOnes(room)];
  return {
    fingerprint: compiled.model.fingerprint,
    room: `${room.openedAt.toString(36)}-${room.seed.toString(36)}`,
    asOf: round?.closedAt ?? round?.openedAt ?? room.openedAt,
    talks: counted(talks),
    votes: votesIn(room),
  };
}

/** Ways that the group went: to their ends, as far as the stage is now, and those that it left. */
function talksOnStage({ finished, ballots, stage, rounds }: Room): Talk[] {
  const ways = [
    ...finished.filter(({ person }) => person === null),
    { round: rounds.length, events: stage.fork?.events ?? stage.events },
    ...ballots.flatMap(({ round, events, taken }) =>
      taken === null
        ? []
        : [{ round, events: [...events, { type: 'reply' as const, reply: taken }] }],
    ),
  ];
  return leaves(ways).map(({ round, events }) => ({ by: 'group', round, from: 0, events }));
}

/** Talks that somebody led alone; the one under way with them, where it is another. */
function talksOfOnes(room: Room): Talk[] {
  const begunAt = room.stage.events.length;
  const round = currentRound(room)?.number ?? 0;
  const ended = room.finished.filter(({ person }) => person !== null);
  const underWay = entriesOf(room.plays).flatMap(([person, { events }]): Talk[] => {
    const before = ended.find((one) => one.person === person && one.round === round);
    const from = Math.max(begunAt, before === undefined ? 0 : alike(before.events, events));
    return events.length > from ? [{ by: 'one', round, from, events }] : [];
  });
  return [
    ...ended.map(({ round: of, from = 0, events }) => ({
      by: 'one' as const,
      round: of,
      from,
      events,
    })),
    ...underWay,
  ];
}

/** The same talk, led by several, is written once. */
function counted(talks: readonly Talk[]): TalkInRoom[] {
  const all = new Map<string, TalkInRoom>();
  for (const { by, round, from, events } of talks) {
    const steps = stepsFromEvents(events);
    const key = JSON.stringify([by, round, from, steps]);
    const times = (all.get(key)?.times ?? 0) + 1;
    all.set(key, { by, round, from, steps, times });
  }
  return [...all.values()];
}

function votesIn({ ballots }: Room): VotesInRoom[] {
  return ballots.flatMap(({ events, first, second }, index) =>
    [...new Set([...Object.keys(first), ...Object.keys(second ?? {})])]
      .filter((reply) => reply !== pass)
      .map((reply) => ({
        ballot: index + 1,
        steps: stepsFromEvents(events),
        reply,
        votes: (Object.hasOwn(first, reply) ? first[reply] : 0) ?? 0,
        after: second === null ? null : ((Object.hasOwn(second, reply) ? second[reply] : 0) ?? 0),
      })),
  );
}

/** Those that do not just begin as another goes on, each once. */
function leaves<Way extends { events: readonly PlayEvent[] }>(found: readonly Way[]): Way[] {
  const ways = createWays();
  return found
    .toSorted((one, other) => other.events.length - one.events.length)
    .filter(({ events }) => ways.add(events) < events.length);
}

function alike(one: readonly PlayEvent[], other: readonly PlayEvent[]): number {
  const ways = createWays();
  ways.add(one);
  return ways.add(other);
}
