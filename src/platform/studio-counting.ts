import type { TwineImport } from '../exchange/twine/import-twine.ts';
import type { Rubric } from '../scenario/rubric.ts';
import type { ImportedPeople } from '../studio/counting.ts';
import type { DesignReport, NoDesignReport } from '../studio/design/design-report.ts';
import type { ParsedPlays } from '../studio/people/parse-plays.ts';
import type { PeopleReport } from '../studio/people/people-report.ts';
import type { StudioPorts } from '../studio/studio-ports.ts';
import { askingWorker } from './asking-worker.ts';
import workerUrl from './studio-counting.worker.ts?worker&url';

interface TextFile {
  text: string;
  fileName: string;
}

/** What the counting worker can be asked for. */
export type CountingQuestions = {
  design: {
    given: { source: string; rubric: Rubric };
    answer: DesignReport | NoDesignReport | null;
  };
  parsePlays: { given: TextFile; answer: ParsedPlays };
  people: {
    given: { source: string; rubric: Rubric } & Pick<ImportedPeople, 'plays' | 'votes'>;
    answer: PeopleReport | null;
  };
  importTwine: { given: TextFile; answer: TwineImport };
};

/** Milliseconds. What is known to take long is not begun; this ends what nobody thought of. */
const patience = 5000;

/**
 * Counting plays, and reading foreign stories, away from the page: typing goes on meanwhile. What
 * can take long has a worker of its own, in which nothing waits behind a draft as it was before.
 */
export function createStudioCounting(): Pick<StudioPorts, 'counting' | 'importTwine'> {
  const ask = askingWorker<CountingQuestions>(workerUrl);
  const askDesign = askingWorker<CountingQuestions>(workerUrl, {
    newestOnly: true,
    late: { after: patience, answer: { problem: 'too-large' } satisfies NoDesignReport },
  });
  const askPeople = askingWorker<CountingQuestions>(workerUrl, { newestOnly: true });
  return {
    counting: {
      design: (source, rubric) => askDesign('design', { source, rubric }),
      parsePlays: (text, fileName) => ask('parsePlays', { text, fileName }),
      people: (source, rubric, { plays, votes }) =>
        askPeople('people', { source, rubric, plays, votes }),
    },
    importTwine: (text, fileName) => ask('importTwine', { text, fileName }),
  };
}
