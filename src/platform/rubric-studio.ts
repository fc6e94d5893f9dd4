import type { Rubric } from '../scenario/rubric.ts';
import type { RubricEffect } from '../studio/rubric/rubric-effect.ts';
import type {
  KnownScenario,
  ReadRubric,
  RubricStudio,
  WrittenRubric,
} from '../studio/rubric/rubric-studio.ts';
import { askingWorker } from './asking-worker.ts';
import workerUrl from './rubric-studio.worker.ts?worker&url';

/** What the rubric editor's worker can be asked for. */
export type RubricQuestions = {
  read: { given: string; answer: ReadRubric };
  write: { given: { source: string; rubric: Rubric }; answer: WrittenRubric };
  effect: {
    /** Without scenarios: on those that were given last. Null where it has none. */
    given: { scenarios?: readonly KnownScenario[]; before: Rubric; after: Rubric };
    answer: RubricEffect | null;
  };
};

/** The rubric editor's work in a worker that is kept, and with it where each scenario leads. */
export function createRubricStudio(): RubricStudio {
  const ask = askingWorker<RubricQuestions>(workerUrl);
  let given: readonly KnownScenario[] | null = null;
  return {
    read: (source) => ask('read', source),
    write: (source, rubric) => ask('write', { source, rubric }),
    async effect(scenarios, before, after) {
      const isNew = given !== scenarios;
      given = scenarios;
      const answer = await ask('effect', { ...(isNew && { scenarios }), before, after });
      // It crashed, or is one that was started after a crash: it gets them again.
      if (answer === null) given = null;
      return answer;
    },
  };
}
