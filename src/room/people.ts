import type { Person, Room } from './room.ts';

/** Somebody who is in the room, or was and may come back; not those taken out. */
export function findPerson(room: Room, id: string): Person | null {
  const person = Object.hasOwn(room.people, id) ? room.people[id] : undefined;
  return person === undefined || person.removed ? null : person;
}

/** Whose place a token gives back, those taken out included. */
export function personOfToken(room: Room, tokenHash: string): Person | null {
  return Object.values(room.people).find((person) => person.tokenHash === tokenHash) ?? null;
}

/** Everybody but those taken out, in the order of joining. */
export function everybody(room: Room): Person[] {
  return Object.values(room.people).filter(({ removed }) => !removed);
}

/** Who votes, writes and plays: all but observers. */
export function players(room: Room): Person[] {
  return everybody(room).filter(({ role }) => role !== 'observer');
}

export function withPerson(room: Room, id: string, change: Partial<Person>): Room {
  const person = room.people[id];
  if (person === undefined) return room;
  return { ...room, people: { ...room.people, [id]: { ...person, ...change } } };
}

/** The record without one of its entries. */
export function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Record<string, Value> {
  const { [key]: _left, ...rest } = record;
  return rest;
}
