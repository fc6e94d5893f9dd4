import { openReplies, type OpenReply } from '../practice/open-replies.ts';
import { openTimers } from '../practice/open-timers.ts';
import { playMemory } from '../practice/play-memory.ts';
import type { Play } from '../practice/play.ts';
import { replyOrder } from '../practice/reply-order.ts';
import type { PlayEvent } from '../practice/transcript.ts';
import type { RoomCast } from './cast.ts';
import type { Room } from './room.ts';

/** The play of a list of events. */
export function playOf({ compiled }: RoomCast, events: readonly PlayEvent[]): Play {
  return playMemory(compiled).playOf(events).play;
}

/** The talk that is on stage: what is tried "just to see" while that is on. */
export function stagePlay(cast: RoomCast, { stage }: Room): Play {
  return playOf(cast, stage.events);
}

/** The replies on offer, in the order in which everybody in the room sees them. */
export function offeredIn({ compiled }: RoomCast, seed: number, play: Play): OpenReply[] {
  return replyOrder(seed, play.turns.length, openReplies(compiled, play.situation));
}

/** The timer that would run out first; null when the customer can't be left waiting here. */
export function firstSilence({ compiled }: RoomCast, play: Play): PlayEvent | null {
  const [first] = openTimers(compiled, play.situation).sort(
    (one, other) => one.timer.milliseconds - other.timer.milliseconds,
  );
  return first === undefined || play.ending !== null
    ? null
    : { type: 'silence', state: first.state.path, after: first.timer.after };
}

/** The talk with one event more; null when it is not legal there. */
export function talkOn(
  { compiled }: RoomCast,
  events: readonly PlayEvent[],
  event: PlayEvent,
): readonly PlayEvent[] | null {
  return playMemory(compiled).extend(events, event);
}

export function talkBackTo(
  { compiled }: RoomCast,
  events: readonly PlayEvent[],
  turn: number,
): readonly PlayEvent[] {
  return playMemory(compiled).backTo(events, turn);
}
