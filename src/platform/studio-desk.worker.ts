import { readDraft } from '../studio/read-draft.ts';
import { writeDraft } from '../studio/write-draft.ts';
import type { Answered, Asked } from './asking-worker.ts';
import type { DeskQuestions } from './studio-desk.ts';

function answerTo(question: Asked<DeskQuestions>['question']): unknown {
  switch (question.name) {
    case 'read':
      return readDraft(question.given.text, question.given.rubric);
    case 'write':
      return writeDraft(question.given.text, question.given.writing);
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked<DeskQuestions>>) => {
  const answered: Answered = { number: data.number, answer: answerTo(data.question) };
  postMessage(answered);
});
