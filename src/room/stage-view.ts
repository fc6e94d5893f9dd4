import { letterOf } from '../practice/letter-of.ts';
import type { Play } from '../practice/play.ts';
import { sessionLines } from '../practice/session-lines.ts';
import type { RoomCast } from './cast.ts';
import type { StageReply, StageView } from './room-view.ts';
import { firstSilence, offeredIn } from './talk.ts';

/** A talk as a room shows it; `withReplies` where they are to be seen. */
export function stageView(
  cast: RoomCast,
  seed: number,
  play: Play,
  { withReplies, fork = null }: { withReplies: boolean; fork?: StageView['fork'] },
): StageView {
  const { model } = cast.compiled;
  const { ending } = play.ending ?? { ending: null };
  return {
    turn: play.turns.length,
    lines: sessionLines(play).map(({ key, speaker, turn, text, mood }) => ({
      key,
      speaker: speaker === 'customer' ? 'customer' : 'agent',
      turn,
      text,
      mood,
    })),
    mood: play.mood,
    meters: model.meters.flatMap(({ name, label, max, hidden }, index) =>
      hidden ? [] : [{ name, label, value: play.situation.meters[index] ?? 0, max }],
    ),
    replies: withReplies ? stageReplies(cast, seed, play) : [],
    canWait: withReplies && firstSilence(cast, play) !== null,
    ending:
      ending === null
        ? null
        : { kind: ending.kind, title: ending.title, reflection: ending.reflection },
    fork,
  };
}

/** The replies on offer with the letters they are shown by. */
export function stageReplies(cast: RoomCast, seed: number, play: Play): StageReply[] {
  if (play.ending !== null) return [];
  return offeredIn(cast, seed, play).map(({ id, text, brave }, index) => ({
    id,
    letter: letterOf(index),
    text,
    brave,
  }));
}
