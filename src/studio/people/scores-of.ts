import { forEachAxis } from '../../debrief/axis-points.ts';
import type { PerAxis } from '../../debrief/debrief.ts';
import { debriefFromPlay } from '../../debrief/debrief-from-play.ts';
import type { Yardstick } from '../../debrief/yardstick.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import type { Rubric } from '../../scenario/rubric.ts';
import { fewestToTell } from './fewest-to-tell.ts';
import { peopleIn } from './people-in.ts';
import type { ReplayedPlay } from './replay-plays.ts';

export interface ScoredPlay extends ReplayedPlay {
  scores: PerAxis<number>;
}

/** The whole plays with their scores; none where the scenario can't be measured. */
export function scoresOf(
  model: ScenarioModel,
  rubric: Rubric,
  yardstick: Yardstick,
  whole: readonly ReplayedPlay[],
): ScoredPlay[] {
  return whole.flatMap((one) => {
    const { score } = debriefFromPlay({ model, rubric, yardstick, play: one.play });
    if (score.kind !== 'scored') return [];
    return [{ ...one, scores: { empathy: score.empathy, outcome: score.outcome } }];
  });
}

/** The median score on each axis by itself; null over too few plays. */
export function mediansOf(scored: readonly ScoredPlay[]): PerAxis<number> | null {
  const plays = peopleIn(scored);
  if (plays < fewestToTell) return null;
  return forEachAxis((axis) => {
    const ordered = scored.toSorted((one, other) => one.scores[axis] - other.scores[axis]);
    const at = (rank: number) => {
      let passed = 0;
      const found = ordered.find(({ times }) => (passed += times) > rank);
      return found?.scores[axis] ?? 0;
    };
    return (at(Math.ceil(plays / 2) - 1) + at(Math.floor(plays / 2))) / 2;
  });
}
