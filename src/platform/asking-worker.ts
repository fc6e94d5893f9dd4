import { trustedScriptUrl } from './trusted-url.ts';

/** What a worker can be asked for: by name, what it is given, and what comes back. */
export type Questions = Readonly<Record<string, { given: unknown; answer: unknown }>>;

export interface Asked<Known extends Questions> {
  number: number;
  question: { [Name in keyof Known]: { name: Name; given: Known[Name]['given'] } }[keyof Known];
}
export interface Answered {
  number: number;
  answer: unknown;
}

export interface AskingOptions {
  /** A question does not wait for those before it: they are ended, and their answer is null. */
  newestOnly?: boolean;
  /** Whatever is at work so many milliseconds after a question is ended, and this is its answer. */
  late?: { after: number; answer: unknown };
}

/**
 * A worker that answers questions one after the other. It is started with the first one, and again
 * after it has crashed. An answer is null where it could not be started or crashed over it.
 */
export function askingWorker<Known extends Questions>(
  url: string,
  { newestOnly = false, late }: AskingOptions = {},
) {
  let worker: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, (answer: unknown) => void>();

  function start(): Worker {
    const started = new Worker(trustedScriptUrl(url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      waiting.get(data.number)?.(data.answer);
      waiting.delete(data.number);
    });
    started.addEventListener('error', () => end(started));
    return started;
  }
  function end(started: Worker): void {
    started.terminate();
    if (worker !== started) return;
    worker = null;
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
  }

  return <Name extends keyof Known>(
    name: Name,
    given: Known[Name]['given'],
  ): Promise<Known[Name]['answer'] | null> =>
    new Promise((resolve) => {
      if (newestOnly && worker !== null && waiting.size > 0) end(worker);
      const number = ++asked;
      const timeout =
        late &&
        setTimeout(() => {
          resolve(late.answer);
          if (worker !== null) end(worker);
        }, late.after);
      waiting.set(number, (answer) => {
        clearTimeout(timeout);
        resolve(answer);
      });
      worker ??= start();
      const message: Asked<Known> = { number, question: { name, given } };
      worker.postMessage(message);
    });
}
