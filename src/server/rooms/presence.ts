import type { Clock } from './clock.ts';

/** Who is connected, through whichever process. */
export interface Presence {
  here(): ReadonlySet<string>;
  /** Everybody who is here through that process. Whether that changes who is here at all. */
  see(from: string, persons: readonly string[]): boolean;
}

/** A process that has not been heard of for so long is gone, and its guests with it. */
export const presenceMilliseconds = 12_000;

export function createPresence(clock: Clock, boot: string): Presence {
  const seen = new Map<string, { persons: readonly string[]; at: number }>();
  let known: ReadonlySet<string> = new Set();

  function count(): ReadonlySet<string> {
    const here = new Set<string>();
    for (const [from, { persons, at }] of seen) {
      if (from !== boot && clock.now() - at > presenceMilliseconds) seen.delete(from);
      else for (const person of persons) here.add(person);
    }
    return here;
  }

  return {
    here: () => known,
    see(from, persons) {
      if (persons.length === 0) seen.delete(from);
      else seen.set(from, { persons, at: clock.now() });
      const now = count();
      const isSame = now.size === known.size && [...now].every((one) => known.has(one));
      if (!isSame) known = now;
      return !isSame;
    },
  };
}
