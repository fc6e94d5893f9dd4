import { type Path, isRecord, ownValue } from '../scenario/finding.ts';

/** Maps and lists that say nothing when nothing is left in them. */
const leftOutWhenEmpty: ReadonlySet<string> = new Set([
  'effects',
  'scores',
  'shows',
  'sayings',
  'remember',
  'forget',
  'meters',
  'facts',
  'observe',
  'discuss',
  'on',
  'always',
  'after',
  'states',
  'says',
  'ending',
]);

/**
 * The same plain data with a value where the path leads; undefined removes what is there. Maps and
 * lists on the way are made where they are missing. Nothing is changed in place.
 */
export function withValue(root: unknown, path: Path, value: unknown): unknown {
  // A file without states is no scenario, so these stay.
  return withValueBelow(root, path, value, path[0] === 'states');
}

function withValueBelow(root: unknown, path: Path, value: unknown, stays: boolean): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const old = ownValue(root, key);
  if (value === undefined && old === undefined) return root;
  const inner = rest.length === 0 ? value : withValueBelow(old, rest, value, false);
  const isIdle =
    value === undefined &&
    !stays &&
    typeof key === 'string' &&
    rest.length > 0 &&
    leftOutWhenEmpty.has(key) &&
    isEmpty(inner);
  const next = isIdle ? undefined : inner;
  return typeof key === 'number' ? withItem(root, key, next) : withKey(root, key, next);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function withKey(map: unknown, key: string, value: unknown): Record<string, unknown> {
  const entries = isRecord(map) ? Object.entries(map) : [];
  if (value === undefined) return Object.fromEntries(entries.filter(([name]) => name !== key));
  const isThere = entries.some(([name]) => name === key);
  return Object.fromEntries(
    isThere
      ? entries.map(([name, old]) => [name, name === key ? value : old])
      : [...entries, [key, value]],
  );
}

function withItem(list: unknown, index: number, value: unknown): unknown[] {
  const items: unknown[] = Array.isArray(list) ? list : [];
  if (value === undefined) return items.filter((_, at) => at !== index);
  return index < items.length
    ? items.map((old, at) => (at === index ? value : old))
    : [...items, value];
}

/** A map with its keys renamed, in their old order. */
export function withKeysRenamed(
  map: unknown,
  rename: (key: string) => string,
): Record<string, unknown> {
  const entries = isRecord(map) ? Object.entries(map) : [];
  return Object.fromEntries(entries.map(([key, value]) => [rename(key), value]));
}
