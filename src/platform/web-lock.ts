import type { AttemptLock } from '../practice/attempt-store.ts';

/**
 * One tab at a time for an attempt, by the Web Locks API. Where the browser has none (an insecure
 * address, a sandboxed frame) every tab is let in: better two writers than nobody who may practise.
 */
export function createAttemptLock(locks: LockManager | undefined): AttemptLock {
  const releasing = new Map<string, Promise<void>>();
  return {
    async hold(attemptId, { steal, onLost }) {
      if (!locks) return () => {};
      // A lock that this page has just released is free only a moment later.
      await releasing.get(attemptId);
      return new Promise((resolve) => {
        let held = false;
        let released = false;
        const request = locks
          .request(
            `misstep attempt ${attemptId}`,
            steal ? { steal: true } : { ifAvailable: true },
            (lock) => {
              if (!lock) return resolve(null);
              held = true;
              return new Promise<void>((letGo) => {
                resolve(() => {
                  released = true;
                  letGo();
                  releasing.set(attemptId, request);
                });
              });
            },
          )
          .catch(() => {
            if (!held) resolve(() => {});
            else if (!released) onLost();
          })
          .then(() => {
            if (releasing.get(attemptId) === request) releasing.delete(attemptId);
          });
      });
    },
  };
}
