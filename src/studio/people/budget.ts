import { peopleLimits } from './people-limits.ts';

export const tooMuch = 'The file holds more than is read of one file; what came before it counts.';
export const tooLong = `It has more than ${peopleLimits.eventsInPlay} turns.`;

/** How much more of a file may be taken in. */
export interface Budget {
  /** Whether there is room for one play more of that many events; takes it if so. */
  take(events: number): boolean;
}

export function createBudget(plays: number = peopleLimits.plays): Budget {
  let left = plays;
  let events: number = peopleLimits.events;
  return {
    take(count) {
      if (left < 1 || events < count) return false;
      left -= 1;
      events -= count;
      return true;
    },
  };
}
