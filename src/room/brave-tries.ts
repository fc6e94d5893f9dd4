import { entriesOf } from './by-person.ts';
import type { RoomCast } from './cast.ts';
import type { Room } from './room.ts';
import { playOf } from './talk.ts';

export interface BraveTryInRoom {
  /** The reply's key. */
  reply: string;
  text: string;
  risk: string;
  times: number;
}

/** Brave replies that were given in this room, on stage and in talks of one's own, ended or not. */
export function braveTries(cast: RoomCast, room: Room): BraveTryInRoom[] {
  const times = new Map<string, number>();
  const underWay = [
    room.stage.fork?.events ?? room.stage.events,
    ...entriesOf(room.plays).map(([, { events }]) => events),
  ].map((events) => playOf(cast, events));
  const given = [
    ...room.finished.flatMap(({ brave }) => brave),
    ...underWay.flatMap((play) => (play.ending === null ? braveRepliesOf(play) : [])),
  ];
  for (const key of given) times.set(key, (times.get(key) ?? 0) + 1);
  return cast.compiled.model.states
    .flatMap(({ replies }) => replies)
    .flatMap(({ key, text, brave }) => {
      const given = times.get(key);
      return given === undefined || brave === null
        ? []
        : [{ reply: key, text, risk: brave, times: given }];
    })
    .sort((one, other) => other.times - one.times);
}

/** Keys of the brave replies of a play. */
export function braveRepliesOf({ turns }: ReturnType<typeof playOf>): string[] {
  return turns.flatMap(({ taken }) =>
    taken !== null && taken.reply.brave !== null ? [taken.reply.key] : [],
  );
}
