import { ownValue } from './finding.ts';

/**
 * Which item of a new list each old one has become, where every item has an `id` of its own; null
 * where that is not so. One that is gone has become the new one that follows the same neighbour.
 */
export function matchById(
  old: readonly unknown[],
  next: readonly unknown[],
): Map<number, number> | null {
  const oldIds = idsOf(old);
  const nextIds = idsOf(next);
  if (oldIds === null || nextIds === null) return null;
  const places = new Map(nextIds.map((id, index) => [id, index]));
  const known = new Set(oldIds);
  const matches = new Map<number, number>();
  for (const [index, id] of oldIds.entries()) {
    const place = places.get(id);
    const beside = index === 0 ? 0 : (matches.get(index - 1) ?? nextIds.length) + 1;
    const renamed = nextIds[beside];
    if (place !== undefined) matches.set(index, place);
    else if (renamed !== undefined && !known.has(renamed)) matches.set(index, beside);
  }
  return matches;
}

function idsOf(items: readonly unknown[]): string[] | null {
  const ids = items.map((item) => ownValue(item, 'id')).filter((id) => typeof id === 'string');
  return ids.length === items.length && new Set(ids).size === ids.length ? ids : null;
}
