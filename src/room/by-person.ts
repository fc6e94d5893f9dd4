/**
 * Something for each person, as plain data that is cheap to change: spread over a few dozen shelves,
 * so that one of a thousand is replaced by copying as many entries again.
 */
export type ByPerson<Value> = Readonly<Record<string, Readonly<Record<string, Value>>>>;

export function valueOf<Value>(all: ByPerson<Value>, person: string): Value | undefined {
  const shelf = shelfOf(all, person);
  return Object.hasOwn(shelf, person) ? shelf[person] : undefined;
}

export function withValue<Value>(
  all: ByPerson<Value>,
  person: string,
  value: Value,
): ByPerson<Value> {
  return { ...all, [nameOf(person)]: { ...shelfOf(all, person), [person]: value } };
}

/** All of them, in no order that means anything. */
export function entriesOf<Value>(all: ByPerson<Value>): [string, Value][] {
  return Object.values(all).flatMap((shelf) => Object.entries(shelf));
}

/** The same for the same persons, each value made anew. */
export function mapped<Value, Made>(
  all: ByPerson<Value>,
  make: (value: Value) => Made,
): ByPerson<Made> {
  return entriesOf(all).reduce<ByPerson<Made>>(
    (made, [person, value]) => withValue(made, person, make(value)),
    {},
  );
}

const shelves = 32;

// More shelves, or names of digits alone, and engines copy them several times slower.
function nameOf(person: string): string {
  const last = person.charCodeAt(person.length - 1);
  const before = person.charCodeAt(person.length - 2);
  return `s${(before * 10 + last) % shelves}`;
}

function shelfOf<Value>(all: ByPerson<Value>, person: string): Readonly<Record<string, Value>> {
  const name = nameOf(person);
  return (Object.hasOwn(all, name) ? all[name] : undefined) ?? {};
}
