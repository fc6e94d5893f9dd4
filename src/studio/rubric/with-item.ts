interface Named {
  id: string;
}

/** The list with the item in the place of the one that has its id. */
export function withItem<Item extends Named>(items: readonly Item[], item: Item): Item[] {
  return items.map((one) => (one.id === item.id ? item : one));
}

export function withoutItem<Item extends Named>(items: readonly Item[], id: string): Item[] {
  return items.filter((one) => one.id !== id);
}

/** The list with the item after the one at `after`; unchanged where its id is taken. */
export function withNewItem<Item extends Named>(
  items: readonly Item[],
  item: Item,
  after = items.length - 1,
): Item[] {
  return items.some(({ id }) => id === item.id) ? [...items] : items.toSpliced(after + 1, 0, item);
}

/** Unchanged where the new id is taken. */
export function withRenamedItem<Item extends Named>(
  items: readonly Item[],
  id: string,
  to: string,
): Item[] {
  if (items.some((one) => one.id === to)) return [...items];
  return items.map((one) => (one.id === id ? { ...one, id: to } : one));
}

export function withMovedItem<Item extends Named>(
  items: readonly Item[],
  id: string,
  by: number,
): Item[] {
  const from = items.findIndex((one) => one.id === id);
  const item = items[from];
  if (item === undefined) return [...items];
  const to = Math.max(0, Math.min(items.length - 1, from + by));
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
