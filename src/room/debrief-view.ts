import { debriefFromPlay } from '../debrief/debrief-from-play.ts';
import { braveTries } from './brave-tries.ts';
import type { RoomCast } from './cast.ts';
import { dividedMoments } from './divided-moments.ts';
import { watched } from './observing.ts';
import { players } from './people.ts';
import type { FinishedPlay, Room } from './room.ts';
import type { DebriefView } from './room-view.ts';
import { playOf } from './talk.ts';
import { votesOf } from './votes-of.ts';

/** A simulated "would you recommend us?" says nothing over fewer plays. */
const fewestToRecommend = 11;

/** What the group looks at after its rounds. */
export function debriefView(cast: RoomCast, room: Room): DebriefView {
  const { finished, board } = room;
  const endings = cast.compiled.model.states.filter(({ kind }) => kind === 'final');
  const tries = braveTries(cast, room);
  return {
    step: room.debriefStep,
    part: room.debriefPart,
    divided: dividedMoments(cast, room),
    plays: finished.length,
    dots: dotsOf(room),
    endings: endings
      .flatMap(({ path, ending }) => {
        const count = finished.filter((one) => one.ending.path === path).length;
        return ending === null || count === 0
          ? []
          : [{ kind: ending.kind, title: ending.title, count }];
      })
      .sort((one, other) => other.count - one.count),
    endingsThereAre: endings.length,
    observers: observersOf(cast, room),
    recommend: recommendOf(finished),
    tries,
    bravest: board.announced ? votesOf(acclaimOf(room)) : null,
    acclaimed: Object.values(acclaimOf(room)).reduce((sum, votes) => sum + votes, 0),
  };
}

function dotsOf({ finished, rounds }: Room): DebriefView['dots'] {
  return finished.flatMap(({ round, scores, ending }, index) => {
    const way = rounds.find(({ number }) => number === round)?.way;
    return scores === null || way === undefined
      ? []
      : [{ key: String(index), round, way, ...scores, title: ending.title }];
  });
}

/** Observers beside the rubric: what they ticked and rated, and what the talk on stage earned. */
function observersOf(cast: RoomCast, room: Room): DebriefView['observers'] {
  const { model } = cast.compiled;
  const seen = watched(room.observations);
  const lastOnStage = room.finished.findLast(({ person }) => person === null)?.events;
  const events = lastOnStage ?? room.stage.events;
  const debrief =
    events.length === 0
      ? null
      : debriefFromPlay({
          model,
          rubric: cast.rubric,
          yardstick: cast.yardstick(),
          play: playOf(cast, events),
        });
  return {
    count: seen.observers,
    items: (model.scenario.observe ?? []).map((text, item) => ({
      text,
      ticked: seen.ticked(item),
    })),
    dimensions: cast.rubric.dimensions.map(({ id, label, axis }) => ({
      id,
      label,
      axis,
      ...seen.rated(id),
      points: debrief?.dimensions.find((one) => one.id === id)?.points ?? null,
    })),
  };
}

/**
 * The share of those who would recommend (9, 10) less that of those who would not (0 … 6), over
 * simulated answers. (F. F. Reichheld, “The One Number You Need to Grow”, HBR, December 2003.)
 */
function recommendOf(finished: readonly FinishedPlay[]): DebriefView['recommend'] {
  if (finished.length < fewestToRecommend) return null;
  const promoters = finished.filter(({ trust }) => trust >= 9).length;
  const detractors = finished.filter(({ trust }) => trust <= 6).length;
  return {
    score: Math.round((100 * (promoters - detractors)) / finished.length),
    promoters,
    passives: finished.length - promoters - detractors,
    detractors,
  };
}

function acclaimOf(room: Room): Record<string, number> {
  const { acclaim } = room.board;
  const counts: Record<string, number> = {};
  for (const { id } of players(room)) {
    const reply = Object.hasOwn(acclaim, id) ? acclaim[id] : undefined;
    if (reply !== undefined) counts[reply] = (counts[reply] ?? 0) + 1;
  }
  return counts;
}
