import { trustedScriptUrl } from './trusted-url.ts';

type Waiting = (install: () => void) => void;

/**
 * Keeps the app usable without a network after the first visit. A new version waits until the
 * person says so; `install` then reloads into it.
 */
export function startServiceWorker(container: ServiceWorkerContainer | undefined, url: string) {
  const waitingListeners = new Set<Waiting>();
  const readyListeners = new Set<() => void>();
  let waiting: ServiceWorker | null = null;
  let ready = false;
  let installing = false;

  function install(): void {
    installing = true;
    waiting?.postMessage({ type: 'SKIP_WAITING' });
  }

  function follow(worker: ServiceWorker | null, isUpdate: boolean): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && isUpdate) {
        waiting = worker;
        for (const listener of waitingListeners) listener(install);
      }
      if (worker.state === 'activated' && !isUpdate) {
        ready = true;
        for (const listener of readyListeners) listener();
      }
    });
  }

  async function start(from: ServiceWorkerContainer): Promise<void> {
    from.addEventListener('controllerchange', () => {
      if (installing) location.reload();
    });
    const registration = await from.register(trustedScriptUrl(url), { updateViaCache: 'none' });
    const controlled = from.controller !== null;
    if (registration.waiting !== null && controlled) {
      waiting = registration.waiting;
      for (const listener of waitingListeners) listener(install);
    }
    follow(registration.installing, controlled);
    registration.addEventListener('updatefound', () => {
      follow(registration.installing, from.controller !== null);
    });
  }

  if (container !== undefined) {
    // Without it (no HTTPS, a private window) everything works but for being offline.
    start(container).catch(() => undefined);
  }

  return {
    onWaiting(listener: Waiting): () => void {
      waitingListeners.add(listener);
      if (waiting !== null) listener(install);
      return () => waitingListeners.delete(listener);
    },
    onReadyOffline(listener: () => void): () => void {
      readyListeners.add(listener);
      if (ready) listener();
      return () => readyListeners.delete(listener);
    },
  };
}
