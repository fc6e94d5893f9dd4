import { findPerson } from './people.ts';
import type { Person, Room, Round } from './room.ts';

/** The round that is on, or was on last. */
export function currentRound(room: Room): Round | null {
  return room.rounds.at(-1) ?? null;
}

/** Who sits on the hot seat; null while it is empty. */
export function seated(room: Room): { person: Person; fromTurn: number } | null {
  const seating = room.seatings.at(-1);
  if (seating === undefined || seating.round !== currentRound(room)?.number) return null;
  const person = findPerson(room, seating.person);
  return person?.role === 'agent' ? { person, fromTurn: seating.fromTurn } : null;
}
