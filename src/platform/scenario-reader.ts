import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import workerUrl from './scenario-reader.worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-url.ts';

export interface ReaderRequest {
  bytes: ArrayBuffer;
}

export interface ReaderAnswer {
  source: string;
  scenario: Scenario | null;
  fingerprint: string;
  problems: Problem[];
}

const patience = 10_000;

function failed(message: string, mend: string): ReaderAnswer {
  const problem: Problem = {
    code: 'syntax',
    severity: 'error',
    line: 1,
    column: 1,
    path: [],
    message,
    mend,
  };
  return { source: '', scenario: null, fingerprint: '', problems: [problem] };
}

/** Reads and validates a scenario file in a worker of its own, which ends with the answer. Never rejects. */
export async function readScenarioFile(file: File): Promise<ReaderAnswer> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) {
    return failed('This file is not there any more, or was changed.', 'Open it again.');
  }
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
  return new Promise<ReaderAnswer>((resolve) => {
    const settle = (answer: ReaderAnswer) => {
      clearTimeout(timeout);
      worker.terminate();
      resolve(answer);
    };
    const timeout = setTimeout(
      () =>
        settle(
          failed('Reading this file took too long.', 'Make the file smaller and open it again.'),
        ),
      patience,
    );
    worker.addEventListener('message', ({ data }: MessageEvent<ReaderAnswer>) => settle(data));
    worker.addEventListener('error', () =>
      settle(
        failed(
          'The part that reads files could not be started.',
          'Reload the page and open the file again.',
        ),
      ),
    );
    worker.postMessage({ bytes }, [bytes]);
  });
}
