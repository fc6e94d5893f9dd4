import { findPerson } from './people.ts';
import type { Observation, Room } from './room.ts';
import { currentRound, seated } from './rounds.ts';

/**
 * Whether somebody notes what they see in the round that is on: observers, and on a hot seat
 * everybody but the one who sits there.
 */
export function isWatching(room: Room, person: string): boolean {
  const round = currentRound(room);
  if (round === null || (round.way !== 'together' && round.way !== 'hot-seat')) return false;
  if (findPerson(room, person)?.role === 'observer') return true;
  return round.way === 'hot-seat' && seated(room)?.person.id !== person;
}

/** What was noted, item by item and dimension by dimension. */
export interface Watched {
  observers: number;
  /** Item → how many ticked it. */
  ticked: (item: number) => number;
  /** Dimension → mean of the ratings, 1 … 5, and of how many. */
  rated: (dimension: string) => { rating: number | null; raters: number };
}

export function watched(observations: readonly Observation[]): Watched {
  const noted = observations.filter(
    ({ ticks, ratings }) => Object.keys(ticks).length + Object.keys(ratings).length > 0,
  );
  return {
    observers: new Set(noted.map(({ person }) => person)).size,
    ticked: (item) => noted.filter(({ ticks }) => Object.hasOwn(ticks, String(item))).length,
    rated: (dimension) => {
      const ratings = noted.flatMap(({ ratings }) =>
        Object.hasOwn(ratings, dimension) ? (ratings[dimension] ?? []) : [],
      );
      const sum = ratings.reduce((total, one) => total + one, 0);
      return {
        rating: ratings.length === 0 ? null : sum / ratings.length,
        raters: ratings.length,
      };
    },
  };
}
