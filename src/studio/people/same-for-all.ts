import type { MomentsAt } from './choices-in.ts';
import { fewestToTell } from './fewest-to-tell.ts';
import type { SameForAll } from './people-report.ts';

/** States with a choice where nobody did anything but one thing; where most people stood first. */
export function sameForAll(moments: readonly MomentsAt[]): SameForAll[] {
  return moments
    .flatMap(({ state, choices, plays, took }) => {
      const [only, ...others] = took.values();
      if (only === undefined || others.length > 0 || choices < 2) return [];
      const { at, times, votes } = only;
      if (plays + votes < fewestToTell) return [];
      return [{ state, took: at, times, plays, votes, choices }];
    })
    .sort((one, other) => other.times + other.votes - one.times - one.votes);
}
