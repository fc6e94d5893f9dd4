import type { Rubric } from '../scenario/rubric.ts';
import type { StudioDesk, Writing } from '../studio/desk.ts';
import type { DraftText } from '../studio/draft.ts';
import type { Reading } from '../studio/reading.ts';
import { askingWorker } from './asking-worker.ts';
import workerUrl from './studio-desk.worker.ts?worker&url';

/** What the desk's worker can be asked for. */
export type DeskQuestions = {
  read: { given: { text: DraftText; rubric: Rubric }; answer: Reading };
  write: { given: { text: DraftText; writing: Writing }; answer: DraftText | null };
};

/** The desk in a worker that is kept for as long as the page is there. */
export function createStudioDesk(): StudioDesk {
  const ask = askingWorker<DeskQuestions>(workerUrl);
  return {
    read: (text, rubric) => ask('read', { text, rubric }),
    write: (text, writing) => ask('write', { text, writing }),
  };
}
