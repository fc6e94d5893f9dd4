import { useEffect, useState } from 'react';
import { debriefFromPlay } from '../../debrief/debrief-from-play.ts';
import type { LookedBack } from '../../debrief/looked-back.ts';
import type { Attempt } from '../../practice/attempt.ts';
import { replay } from '../../practice/replay.ts';
import type { CompiledScenario } from '../../scenario/compile-scenario.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import { measureOf } from '../debrief/measure.ts';
import { defaultRubric } from '../default-rubric.ts';
import { gentleFirst } from '../library/gentle-first.ts';
import { loadBuiltIn } from '../scenario-catalogue.ts';
import { builtInSummaries } from '../scenario-summaries.ts';
import { useAttempts, useOpened } from '../shell/stores.tsx';

export interface Progress {
  /** Every attempt whose scenario is on this device, the latest first. */
  lookedBack: readonly LookedBack[];
  /** How many attempts belong to scenarios that are not here any more. */
  withoutScenario: number;
  /** Titles of the scenarios, by id. */
  titles: ReadonlyMap<string, string>;
  /** The scenarios that come with the app, the gentlest first. */
  builtIn: readonly ScenarioModel[];
}

function lookBackOn(attempt: Attempt, compiled: CompiledScenario): LookedBack {
  const { model } = compiled;
  const play = replay(compiled, attempt.transcript);
  const { yardstick } = measureOf(model, defaultRubric);
  const debrief = debriefFromPlay({ model, rubric: defaultRubric, yardstick, play });
  return { attempt, model, debrief };
}

/** Everything that was tried, looked back on; null until it is known. */
export function useProgress(): Progress | null {
  const attempts = useAttempts((state) => state.attempts);
  const files = useOpened((state) => state.files);
  const [progress, setProgress] = useState<Progress | null>(null);

  useEffect(() => {
    if (attempts === null || files === null) return undefined;
    let stale = false;
    const builtIn = builtInSummaries.toSorted(gentleFirst).map(async ({ id }) => {
      const compiled = await loadBuiltIn(id)?.catch(() => null);
      return compiled ?? null;
    });
    void Promise.all(builtIn).then((loaded) => {
      if (stale) return;
      const own = loaded.filter((compiled) => compiled !== null);
      const known = new Map<string, CompiledScenario>();
      for (const compiled of [...files.map((file) => file.compiled), ...own]) {
        known.set(compiled.model.scenario.id, compiled);
      }
      const lookedBack = attempts.flatMap((attempt) => {
        const compiled = known.get(attempt.transcript.scenario);
        return compiled === undefined ? [] : [lookBackOn(attempt, compiled)];
      });
      setProgress({
        lookedBack,
        withoutScenario: attempts.length - lookedBack.length,
        titles: new Map([...known].map(([id, { model }]) => [id, model.scenario.title])),
        builtIn: own.map(({ model }) => model),
      });
    });
    return () => {
      stale = true;
    };
  }, [attempts, files]);

  return progress;
}
