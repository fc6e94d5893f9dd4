import { modelFromScenario } from '../scenario/model-from-scenario.ts';
import { readRubric, writeRubric } from '../studio/rubric/read-rubric.ts';
import { createRubricEffects } from '../studio/rubric/rubric-effect.ts';
import type { Answered, Asked } from './asking-worker.ts';
import type { RubricQuestions } from './rubric-studio.ts';

let effectOn: ReturnType<typeof createRubricEffects> | null = null;

function answerTo(question: Asked<RubricQuestions>['question']): unknown {
  switch (question.name) {
    case 'read':
      return readRubric(question.given);
    case 'write':
      return writeRubric(question.given.source, question.given.rubric);
    case 'effect': {
      const { scenarios, before, after } = question.given;
      if (scenarios !== undefined) {
        effectOn = createRubricEffects(
          scenarios.map(({ scenario, fingerprint }) => modelFromScenario(scenario, fingerprint)),
        );
      }
      return effectOn?.(before, after) ?? null;
    }
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked<RubricQuestions>>) => {
  const answered: Answered = { number: data.number, answer: answerTo(data.question) };
  postMessage(answered);
});
