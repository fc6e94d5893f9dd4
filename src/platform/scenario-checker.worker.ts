import defaultRubric from 'virtual:rubric';
import type { CheckAnswer } from '../checker/background-checker.ts';
import { checkerByRubric } from '../checker/checker-by-rubric.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import type { CheckerMessage, CheckRequest } from './scenario-checker.ts';

const checkerOf = checkerByRubric();

function tell(message: CheckerMessage): void {
  postMessage(message);
}

function answerTo({ number, source, rubric = defaultRubric, limit }: CheckRequest): CheckAnswer {
  const { model, problems, placeOf } = parseScenario(source, { rubric });
  if (model === null) return { readable: false, problems, summary: null, undecided: [] };
  const checked = checkerOf(rubric)(model, {
    placeOf,
    ...(limit !== undefined && { limit }),
    onProgress: (seen) => tell({ number, seen }),
  });
  return { readable: true, ...checked, problems: [...problems, ...checked.problems] };
}

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  tell({ number: data.number, answer: answerTo(data) });
});
