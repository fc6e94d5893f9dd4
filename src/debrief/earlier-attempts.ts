import type { Attempt } from '../practice/attempt.ts';
import type { Play } from '../practice/play.ts';
import type { Transcript } from '../practice/transcript.ts';
import type { ScenarioModel } from '../scenario/model.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { EndingKind } from '../scenario/scenario.ts';
import { debriefFromPlay } from './debrief-from-play.ts';
import type { Yardstick } from './yardstick.ts';

/** Another attempt's point on the square. */
export interface EarlierAttempt {
  attempt: string;
  endedAt: number;
  ending: EndingKind;
  empathy: number;
  outcome: number;
}

interface AttemptsOfAScenario {
  model: ScenarioModel;
  rubric: Rubric;
  yardstick: Yardstick;
  /** All attempts there are, of whatever scenario. */
  attempts: readonly Attempt[];
  /** The one being debriefed, which is left out. */
  present: string;
  replay: (transcript: Transcript) => Play;
}

/**
 * The other finished attempts of this scenario, oldest first. One that no longer plays to an
 * ending, the scenario having changed since, has no place on the same square.
 */
export function earlierAttempts(all: AttemptsOfAScenario): EarlierAttempt[] {
  const { model, rubric, yardstick, attempts, present, replay } = all;
  return attempts
    .filter(({ id, transcript, endedAt }) => {
      return id !== present && transcript.scenario === model.scenario.id && endedAt !== null;
    })
    .flatMap(({ id, transcript, endedAt, updatedAt }) => {
      const debrief = debriefFromPlay({ model, rubric, yardstick, play: replay(transcript) });
      if (debrief.score.kind === 'unscored' || debrief.ending === null) return [];
      const { empathy, outcome } = debrief.score;
      const ending = debrief.ending.kind;
      return [{ attempt: id, endedAt: endedAt ?? updatedAt, ending, empathy, outcome }];
    })
    .toSorted((one, other) => one.endedAt - other.endedAt);
}
