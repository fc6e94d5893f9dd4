import type { Chance } from './chance.ts';

/** A state of a scenario in the making. Leaves are numbered in document order. */
export interface Place {
  path: string;
  parent: Place | null;
  inner: Place[];
  firstLeaf: number;
  lastLeaf: number;
}

/** Leaves between which a conversation may go back and forth; it never comes back once it left. */
export interface Zone {
  firstLeaf: number;
  lastLeaf: number;
  /** Points that standing at a leaf is worth, when going back and forth earns and costs points. */
  worth: number[] | null;
}

export interface Places {
  top: Place[];
  leaves: Place[];
  zoneOf: Zone[];
}

/** Lays `count` states out in nested groups, up to three deep. */
export function randomPlaces(chance: Chance, count: number): Places {
  const leaves: Place[] = [];
  const top: Place[] = [];
  const zoneOf: Zone[] = [];
  let group = 0;

  function place(parent: Place | null, depth: number, size: number): Place {
    const firstLeaf = leaves.length;
    const prefix = parent ? `${parent.path}.` : '';
    const isGroup = depth < 3 && size > 1;
    const path = `${prefix}${isGroup ? `g${++group}` : `s${firstLeaf}`}`;
    const made: Place = { path, parent, inner: [], firstLeaf, lastLeaf: firstLeaf };
    if (isGroup) {
      for (let left = size; left > 0;) {
        const share = depth < 2 && left > 1 && chance.is(0.3) ? chance.whole(2, left) : 1;
        made.inner.push(place(made, depth + 1, share));
        left -= share;
      }
    } else {
      leaves.push(made);
    }
    made.lastLeaf = leaves.length - 1;
    return made;
  }

  while (leaves.length < count) {
    const firstLeaf = leaves.length;
    for (let pieces = chance.whole(1, 3); pieces > 0 && leaves.length < count; pieces--) {
      const size = chance.is(0.4) ? Math.min(chance.whole(2, 5), count - leaves.length) : 1;
      top.push(place(null, 1, size));
    }
    const zone: Zone = { firstLeaf, lastLeaf: leaves.length - 1, worth: null };
    if (chance.is(0.4)) zone.worth = leaves.slice(firstLeaf).map(() => chance.whole(-2, 2));
    while (zoneOf.length < leaves.length) zoneOf.push(zone);
  }
  return { top, leaves, zoneOf };
}

/** A target as an author may write it: with `#` from the root, `.` for what is inside, else beside. */
export function targetFrom(chance: Chance, holder: string, target: string, id: string): string {
  const beside = holder.slice(0, holder.lastIndexOf('.') + 1);
  if (chance.is(0.6)) {
    if (target.startsWith(`${holder}.`)) return target.slice(holder.length);
    if (target.startsWith(beside)) return target.slice(beside.length);
  }
  return `#${id}.${target}`;
}
