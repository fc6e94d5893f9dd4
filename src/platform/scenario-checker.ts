import type { BackgroundChecker, CheckAnswer } from '../checker/background-checker.ts';
import type { Rubric } from '../scenario/rubric.ts';
import workerUrl from './scenario-checker.worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-url.ts';

export interface CheckRequest {
  number: number;
  source: string;
  rubric?: Rubric;
  limit?: number;
}

export type CheckerMessage =
  { number: number; seen: number } | { number: number; answer: CheckAnswer };

interface Running {
  number: number;
  settle: (answer: CheckAnswer | null) => void;
  onProgress: ((seen: number) => void) | undefined;
}

/**
 * The checker in a worker that is kept, and with it what it remembers. A search can not be asked to
 * stop, so whoever calls while one runs gets a new worker.
 */
export function createScenarioChecker(): BackgroundChecker {
  let worker: Worker | null = null;
  let running: Running | null = null;
  let calls = 0;

  function finish(answer: CheckAnswer | null): void {
    running?.settle(answer);
    running = null;
  }
  function stop(): void {
    if (running === null) return;
    worker?.terminate();
    worker = null;
    finish(null);
  }
  function start(): Worker {
    const started = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<CheckerMessage>) => {
      if (data.number !== running?.number) return;
      if ('answer' in data) finish(data.answer);
      else running.onProgress?.(data.seen);
    });
    started.addEventListener('error', () => {
      started.terminate();
      if (worker === started) worker = null;
      finish(null);
    });
    return started;
  }

  return {
    stop,
    check(source, { rubric, limit, onProgress } = {}) {
      stop();
      return new Promise((settle) => {
        const number = ++calls;
        running = { number, settle, onProgress };
        worker ??= start();
        const request: CheckRequest = {
          number,
          source,
          ...(rubric !== undefined && { rubric }),
          ...(limit !== undefined && { limit }),
        };
        worker.postMessage(request);
      });
    },
  };
}
