import { importTwine } from '../exchange/twine/import-twine.ts';
import { compileScenario } from '../scenario/compile-scenario.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import { designReport } from '../studio/design/design-report.ts';
import { parsePlays } from '../studio/people/parse-plays.ts';
import { peopleReport } from '../studio/people/people-report.ts';
import type { Answered, Asked } from './asking-worker.ts';
import type { CountingQuestions } from './studio-counting.ts';

function answerTo(question: Asked<CountingQuestions>['question']): unknown {
  switch (question.name) {
    case 'design': {
      const { source, rubric } = question.given;
      const { model } = parseScenario(source, { rubric });
      return model && designReport(model, rubric);
    }
    case 'parsePlays':
      return parsePlays(question.given.text, question.given.fileName);
    case 'people': {
      const { source, rubric, plays, votes } = question.given;
      const { model } = parseScenario(source, { rubric });
      return model && peopleReport(compileScenario(model), rubric, plays, votes);
    }
    case 'importTwine':
      return importTwine(question.given.text, question.given.fileName);
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked<CountingQuestions>>) => {
  const answered: Answered = { number: data.number, answer: answerTo(data.question) };
  postMessage(answered);
});
