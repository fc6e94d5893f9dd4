import type { MapIndex } from './map-index.ts';

/** Where somebody stands on the map: at a state, or at a row of its card. */
export interface MapSpot {
  state: string;
  /** Key of the row. */
  row: string | null;
}

/**
 * Where a key leads. Right goes into the replies of a state and along a way, left goes back, up and
 * down go among the rows of a card or the states of a column. Null where the key leads nowhere.
 */
export function walkMap(
  index: MapIndex,
  from: MapSpot | null,
  key: string,
  cameBy: string | null = null,
): MapSpot | null {
  if (key === 'Home' || from === null) return at(index, index.initial) ?? firstOf(index);
  if (key === 'End') return endingOf(index);
  return from.row === null
    ? fromState(index, from, key, cameBy)
    : fromRow(index, from, from.row, key);
}

function fromState(
  index: MapIndex,
  { state }: MapSpot,
  key: string,
  cameBy: string | null,
): MapSpot | null {
  const rows = index.rows.get(state) ?? [];
  switch (key) {
    case 'ArrowRight': {
      const [first] = rows;
      return first === undefined ? innerOf(index, state) : { state, row: first.key };
    }
    case 'ArrowLeft': {
      const ways = index.ledBy.get(state) ?? [];
      const way = ways.find((one) => one === cameBy) ?? ways[0];
      const row = way === undefined ? undefined : index.row.get(way);
      if (row !== undefined) return { state: row.state, row: row.key };
      return at(index, index.states.get(state)?.parent ?? null);
    }
    case 'ArrowUp':
      return beside(index, state, -1);
    case 'ArrowDown':
      return beside(index, state, 1);
    default:
      return null;
  }
}

function fromRow(index: MapIndex, { state }: MapSpot, row: string, key: string): MapSpot | null {
  const rows = index.rows.get(state) ?? [];
  const place = rows.findIndex((one) => one.key === row);
  const ways = rows[place]?.ways ?? [];
  switch (key) {
    case 'ArrowRight':
      return at(index, ways.find(({ leadsTo }) => leadsTo !== null)?.leadsTo ?? null);
    case 'ArrowLeft':
      return { state, row: null };
    case 'ArrowUp':
      return { state, row: rows[place - 1]?.key ?? null };
    case 'ArrowDown': {
      const next = rows[place + 1];
      return next === undefined ? innerOf(index, state) : { state, row: next.key };
    }
    default:
      return /^[1-9]$/.test(key) ? at(index, ways[Number(key) - 1]?.leadsTo ?? null) : null;
  }
}

function at({ boxes }: MapIndex, state: string | null): MapSpot | null {
  return state !== null && boxes.has(state) ? { state, row: null } : null;
}

function firstOf(index: MapIndex): MapSpot | null {
  const [first] = index.boxes.keys();
  return at(index, first ?? null);
}

function endingOf(index: MapIndex): MapSpot | null {
  let best: { path: string; x: number; y: number } | null = null;
  for (const [path, { x, y }] of index.boxes) {
    if (index.states.get(path)?.kind !== 'final') continue;
    if (best === null || x > best.x || (x === best.x && y < best.y)) best = { path, x, y };
  }
  return at(index, best?.path ?? null);
}

/** The state that is entered first of those in it. */
function innerOf(index: MapIndex, state: string): MapSpot | null {
  const own = index.states.get(state);
  if (own?.kind !== 'compound') return null;
  const inner = [...index.states.values()].find(({ parent }) => parent === state);
  return at(index, own.entersAt) ?? at(index, inner?.path ?? null);
}

/** The next one of the same column. */
function beside({ boxes }: MapIndex, state: string, by: 1 | -1): MapSpot | null {
  const own = boxes.get(state);
  if (own === undefined) return null;
  const around = aroundOf(state);
  const column = [...boxes]
    .filter(([path, { layer }]) => layer === own.layer && aroundOf(path) === around)
    .sort(([, one], [, other]) => one.y - other.y)
    .map(([path]) => path);
  const next = column[column.indexOf(state) + by];
  return next === undefined ? null : { state: next, row: null };
}

function aroundOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}
