import { useEffect, useState } from 'react';
import type { Rubric } from '../../../scenario/rubric.ts';
import type { RubricEffect } from '../../../studio/rubric/rubric-effect.ts';
import type { KnownScenario, RubricStudio } from '../../../studio/rubric/rubric-studio.ts';
import { defaultRubric } from '../../default-rubric.ts';
import { loadAllBuiltIns } from './load-all-built-ins.ts';

const pause = 400;

export interface RubricReckoning {
  /** What was found last; null before anything was. */
  effect: RubricEffect | null;
  /** The rubric that `effect` is about. */
  of: Rubric | null;
  /** The scenarios or the part that reckons could not be loaded. */
  isMissing: boolean;
}

/** What a rubric makes of all built-in scenarios, against the one in force; follows after a pause. */
export function useRubricEffect(studio: RubricStudio, rubric: Rubric): RubricReckoning {
  const [scenarios, setScenarios] = useState<readonly KnownScenario[] | null>(null);
  const [reckoning, setReckoning] = useState<RubricReckoning>({
    effect: null,
    of: null,
    isMissing: false,
  });
  useEffect(() => {
    loadAllBuiltIns().then(setScenarios, () =>
      setReckoning({ effect: null, of: null, isMissing: true }),
    );
  }, []);
  const isFirst = reckoning.effect === null;
  useEffect(() => {
    if (scenarios === null) return undefined;
    let isWanted = true;
    const timer = setTimeout(
      () =>
        void studio.effect(scenarios, defaultRubric, rubric).then((effect) => {
          if (isWanted) setReckoning({ effect, of: rubric, isMissing: effect === null });
        }),
      isFirst ? 0 : pause,
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [studio, scenarios, rubric, isFirst]);
  return reckoning;
}
