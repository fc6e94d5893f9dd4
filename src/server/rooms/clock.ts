/** Time, as the server sees it; injected, so that a test can turn it. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now: () => number;
  /** Calls once after that many milliseconds; what it gives back calls it off. */
  after: (milliseconds: number, call: () => void) => () => void;
}

export const realClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
