import type { Habit } from './habit.ts';

/** So many rounds; what is left then is left. */
const mostRounds = 500;
const negligible = 1e-13;

/**
 * How often plays come to each place of a group, those of `inflow` having come to it from outside,
 * and how many of them are still in it after many rounds; `steps` is how many ways were followed.
 * Ways marked in `catching` are not.
 */
export function goRound(
  { wayStart, targets }: Habit,
  first: number,
  end: number,
  inflow: Float64Array,
  catching: Uint8Array | null,
): { visits: Float64Array; left: number; steps: number } {
  const visits = new Float64Array(end - first);
  const waiting = Float64Array.from(inflow);
  let left = sumOf(waiting);
  let steps = 0;
  for (let round = 0; round < mostRounds && left > negligible; round++) {
    for (let place = first; place < end; place++) {
      const here = waiting[place - first] ?? 0;
      if (here === 0) continue;
      waiting[place - first] = 0;
      visits[place - first] = (visits[place - first] ?? 0) + here;
      const from = wayStart[place] ?? 0;
      const to = wayStart[place + 1] ?? 0;
      const each = here / (to - from);
      steps += to - from;
      for (let way = from; way < to; way++) {
        const target = targets[way] ?? 0;
        if (target >= end || (catching !== null && catching[way] === 1)) continue;
        waiting[target - first] = (waiting[target - first] ?? 0) + each;
      }
    }
    left = sumOf(waiting);
  }
  return { visits, left, steps };
}

function sumOf(chances: Float64Array): number {
  let sum = 0;
  for (const chance of chances) sum += chance;
  return sum;
}
