import type { Skipped } from './imported.ts';
import { peopleLimits } from './people-limits.ts';

type Kind = 'attempt' | 'talk' | 'vote' | 'file';

/** Counts what is left out by its reason, so that a damaged file does not make a list without end. */
export interface Skips {
  add(kind: Kind, why: string): void;
  list(): Skipped[];
}

const names: Record<Kind, readonly [one: string, other: string]> = {
  attempt: ['1 attempt', 'attempts'],
  talk: ['1 talk', 'talks'],
  vote: ['1 vote', 'votes'],
  file: ['The file', 'files'],
};

export function createSkips(): Skips {
  const counts = new Map<string, { kind: Kind; why: string; count: number }>();
  return {
    add(kind, reason) {
      const isRoom = counts.size < peopleLimits.reasons || counts.has(`${kind} ${reason}`);
      const why = isRoom ? reason : 'Could not be read either, for other reasons.';
      const key = `${kind} ${why}`;
      const before = counts.get(key)?.count ?? 0;
      counts.set(key, { kind, why, count: before + 1 });
    },
    list: () =>
      [...counts.values()].map(({ kind, why, count }) => ({
        what: count === 1 ? names[kind][0] : `${count} ${names[kind][1]}`,
        why,
      })),
  };
}
