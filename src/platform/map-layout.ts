import type { Outline } from '../studio/outline.ts';
import type { LayOutMap, MapLayout } from '../studio/layout/map-layout.ts';
import workerUrl from './map-layout.worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-url.ts';

export interface LayoutRequest {
  number: number;
  outline: Outline;
  previous: MapLayout | null;
}

export interface LayoutAnswer {
  number: number;
  layout: MapLayout;
}

/** Lays maps out in a worker that is kept. Of calls that wait, only the last is answered. */
export function createMapLayout(): LayOutMap {
  let worker: Worker | null = null;
  let calls = 0;
  let running: LayoutRequest | null = null;
  let waiting: LayoutRequest | null = null;
  const settle = new Map<number, (layout: MapLayout | null) => void>();

  function answer(request: LayoutRequest | null, layout: MapLayout | null): void {
    if (request === null) return;
    settle.get(request.number)?.(layout);
    settle.delete(request.number);
  }
  function next(): void {
    running = waiting;
    waiting = null;
    if (running === null) return;
    worker ??= start();
    worker.postMessage(running);
  }
  function start(): Worker {
    const started = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.number !== running?.number) return;
      answer(running, data.layout);
      next();
    });
    started.addEventListener('error', () => {
      started.terminate();
      worker = null;
      answer(running, null);
      next();
    });
    return started;
  }

  return (outline, previous) =>
    new Promise((resolve) => {
      const request = { number: ++calls, outline, previous };
      settle.set(request.number, resolve);
      answer(waiting, null);
      waiting = request;
      if (running === null) next();
    });
}
