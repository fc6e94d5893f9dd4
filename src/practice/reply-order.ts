/**
 * Replies in the order to show: shuffled, always the same for a seed and a turn, so that a resumed
 * attempt looks as it was left.
 */
export function replyOrder<T>(seed: number, turn: number, replies: readonly T[]): T[] {
  const shuffled = [...replies];
  const next = mulberry32(Math.imul(turn + 1, 0x9e3779b1) ^ seed);
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    shuffled.splice(last, 1, ...shuffled.splice(other, 1, ...shuffled.slice(last, last + 1)));
  }
  return shuffled;
}

/** Tommy Ettinger's mulberry32: numbers in [0, 1) from a 32-bit seed. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
