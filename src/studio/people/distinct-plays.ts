import { type Ways, createWays } from '../../practice/ways.ts';
import type { ImportedPlay } from './imported.ts';

export interface DistinctPlay extends ImportedPlay {
  /** What was done in turns before this one (0-based) is counted with another play. */
  newFrom: number;
}

/** The plays without those that only begin as another of their family goes on. */
export function distinctPlays(plays: readonly ImportedPlay[]): DistinctPlay[] {
  const families = new Map<string, Ways>();
  return plays
    .toSorted((one, other) => other.events.length - one.events.length)
    .flatMap((play) => {
      if (play.family === null) return [{ ...play, newFrom: play.begunAt }];
      const key = [play.from, play.scenario, play.family].join('\n');
      const ways = families.get(key) ?? createWays();
      families.set(key, ways);
      const known = ways.add(play.events);
      return known === play.events.length
        ? []
        : [{ ...play, newFrom: Math.max(known, play.begunAt) }];
    });
}
