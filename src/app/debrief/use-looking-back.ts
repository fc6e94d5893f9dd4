import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { debriefFromPlay } from '../../debrief/debrief-from-play.ts';
import { discoveries } from '../../debrief/discoveries.ts';
import { earlierAttempts } from '../../debrief/earlier-attempts.ts';
import { reviewOfPlay } from '../../debrief/review-of-play.ts';
import type { Attempt } from '../../practice/attempt.ts';
import { replay } from '../../practice/replay.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import { defaultRubric } from '../default-rubric.ts';
import { useAttempts } from '../shell/stores.tsx';
import { measureOf } from './measure.ts';
import { otherPlays } from './other-plays.ts';

/** All that a debrief shows of an attempt, worked out once for as long as that does not change. */
export function useLookingBack(attempt: Attempt, compiled: CompiledScenario) {
  const { i18n } = useLingui();
  const { id, transcript, startedAt, forkedFrom } = attempt;
  // Notes kept with this attempt leave the other ones, and all that is worked out of them, as they are.
  const attempts = useAttempts(
    useShallow((state) => state.attempts?.filter((other) => other.id !== id) ?? []),
  );
  const { model } = compiled;

  const play = useMemo(() => replay(compiled, transcript), [compiled, transcript]);
  const measure = useMemo(() => measureOf(model, defaultRubric), [model]);
  const debrief = useMemo(
    () => debriefFromPlay({ model, rubric: defaultRubric, yardstick: measure.yardstick, play }),
    [model, measure, play],
  );
  const earlier = useMemo(
    () =>
      earlierAttempts({
        model,
        rubric: defaultRubric,
        yardstick: measure.yardstick,
        attempts,
        present: id,
        replay: (other) => replay(compiled, other),
      }),
    [model, measure, attempts, id, compiled],
  );

  const review = useMemo(
    () => reviewOfPlay({ compiled, rubric: defaultRubric, yardstick: measure.yardstick, play }),
    [compiled, measure, play],
  );
  const missteps = useMemo(
    () =>
      discoveries({
        compiled,
        rubric: defaultRubric,
        yardstick: measure.yardstick,
        attempts,
        present: { id, startedAt, forkedFrom, review },
        replay: (other) => replay(compiled, other),
      }),
    [compiled, measure, attempts, id, startedAt, forkedFrom, review],
  );
  const others = useMemo(
    () =>
      otherPlays({ id, transcript, forkedFrom }, attempts, (other) =>
        debriefFromPlay({
          model,
          rubric: defaultRubric,
          yardstick: measure.yardstick,
          play: replay(compiled, other),
        }),
      ).map((other) => ({
        ...other,
        name: i18n.date(new Date(other.startedAt), { dateStyle: 'medium', timeStyle: 'short' }),
      })),
    [id, transcript, forkedFrom, attempts, model, measure, compiled, i18n],
  );

  return { play, measure, debrief, earlier, review, missteps, others };
}
