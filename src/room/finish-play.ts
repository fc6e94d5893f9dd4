import { debriefFromPlay } from '../debrief/debrief-from-play.ts';
import { braveRepliesOf } from './brave-tries.ts';
import type { RoomCast } from './cast.ts';
import { roomLimits } from './limits.ts';
import type { FinishedPlay, Room } from './room.ts';
import { playOf } from './talk.ts';

type PlayedTalk = Pick<FinishedPlay, 'round' | 'person' | 'from' | 'events'>;

/**
 * The room with that play among those that ended, if it has ended. Of a talk of somebody's own only
 * the last counts in a round; of the talk on stage every one.
 */
export function withFinished(cast: RoomCast, room: Room, played: PlayedTalk): Room {
  const { round, person } = played;
  const finished = finishedPlay(cast, played);
  if (finished === null) return room;
  const others =
    person === null
      ? room.finished
      : room.finished.filter((one) => one.round !== round || one.person !== person);
  return { ...room, finished: [...others, finished].slice(-roomLimits.finished) };
}

function finishedPlay(cast: RoomCast, play: PlayedTalk): FinishedPlay | null {
  const replayed = playOf(cast, play.events);
  if (replayed.ending === null) return null;
  const { model } = cast.compiled;
  const debrief = debriefFromPlay({
    model,
    rubric: cast.rubric,
    yardstick: cast.yardstick(),
    play: replayed,
  });
  const { ending, score, trust } = debrief;
  if (ending === null) return null;
  return {
    ...play,
    ending: { path: ending.state, kind: ending.kind, title: ending.title },
    scores:
      score.kind === 'scored'
        ? { empathy: score.empathy, outcome: score.outcome, corner: score.corner }
        : null,
    trust,
    brave: braveRepliesOf(replayed),
  };
}
