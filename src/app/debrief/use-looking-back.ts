import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
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
  const attempts = useAttempts((state) => state.attempts);
  const { model } = compiled;

  const play = useMemo(() => replay(compiled, attempt.transcript), [compiled, attempt.transcript]);
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
        attempts: attempts ?? [],
        present: attempt.id,
        replay: (transcript) => replay(compiled, transcript),
      }),
    [model, measure, attempts, attempt.id, compiled],
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
        attempts: attempts ?? [],
        present: attempt,
        replay: (transcript) => replay(compiled, transcript),
      }),
    [compiled, measure, attempts, attempt],
  );
  const others = useMemo(
    () =>
      otherPlays(attempt, attempts ?? [], (transcript) =>
        debriefFromPlay({
          model,
          rubric: defaultRubric,
          yardstick: measure.yardstick,
          play: replay(compiled, transcript),
        }),
      ).map((other) => ({
        ...other,
        name: i18n.date(new Date(other.startedAt), { dateStyle: 'medium', timeStyle: 'short' }),
      })),
    [attempt, attempts, model, measure, compiled, i18n],
  );

  return { play, measure, debrief, earlier, review, missteps, others };
}
