export interface Measured {
  /** Microseconds, the median of all rounds. */
  median: number;
  least: number;
  greatest: number;
}

/** Times `work` in rounds after a warm-up; each round calls it `times` times. One call's share is reported. */
export function measure(work: () => void, { rounds = 15, times = 1, warmUp = 3 } = {}): Measured {
  for (let round = 0; round < warmUp; round++) for (let call = 0; call < times; call++) work();
  const shares: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    for (let call = 0; call < times; call++) work();
    shares.push(((performance.now() - begun) * 1000) / times);
  }
  shares.sort((a, b) => a - b);
  return {
    median: shares[Math.floor(shares.length / 2)] ?? 0,
    least: shares[0] ?? 0,
    greatest: shares.at(-1) ?? 0,
  };
}

/** `12.3 µs`, `4.56 ms`, `1.20 s` out of microseconds. */
export function inWords(microseconds: number): string {
  if (microseconds < 1000) return `${microseconds.toPrecision(3)} µs`;
  if (microseconds < 1e6) return `${(microseconds / 1000).toPrecision(3)} ms`;
  return `${(microseconds / 1e6).toPrecision(3)} s`;
}
