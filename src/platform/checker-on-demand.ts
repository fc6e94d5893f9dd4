import type { BackgroundChecker } from '../checker/background-checker.ts';

/** A checker whose code is loaded by the first call. */
export function checkerOnDemand(load: () => Promise<BackgroundChecker>): BackgroundChecker {
  let loading: Promise<BackgroundChecker> | null = null;
  let calls = 0;
  const stop = (): void => {
    calls++;
    // Not loaded is nothing running; and who waits for the loading hears of it below.
    loading?.then((checker) => checker.stop()).catch(() => null);
  };
  return {
    stop,
    async check(source, options) {
      const call = ++calls;
      try {
        const checker = await (loading ??= load());
        return call === calls ? await checker.check(source, options) : null;
      } catch {
        loading = null;
        return null;
      }
    },
  };
}
