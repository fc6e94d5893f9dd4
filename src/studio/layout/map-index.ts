import type { Outline, OutlineState } from '../outline.ts';
import type { MapBox, MapLayout } from './map-layout.ts';
import { type MapRow, rowsOf } from './map-row.ts';

/** A file and its map, by name. */
export interface MapIndex {
  initial: string | null;
  /** By dotted path. */
  states: ReadonlyMap<string, OutlineState>;
  rows: ReadonlyMap<string, readonly MapRow[]>;
  boxes: ReadonlyMap<string, MapBox>;
  /** By its key. */
  row: ReadonlyMap<string, MapRow>;
  /** By the path of a state: keys of the rows that lead to it. */
  ledBy: ReadonlyMap<string, readonly string[]>;
}

export function mapIndex(outline: Outline, layout: MapLayout): MapIndex {
  const rows = new Map(outline.states.map((state) => [state.path, rowsOf(state)]));
  const all = [...rows.values()].flat();
  const ledBy = new Map<string, string[]>();
  for (const { key, ways } of all) {
    for (const { leadsTo } of ways) {
      if (leadsTo !== null) ledBy.set(leadsTo, [...(ledBy.get(leadsTo) ?? []), key]);
    }
  }
  return {
    initial: outline.initial,
    states: new Map(outline.states.map((state) => [state.path, state])),
    rows,
    boxes: new Map(Object.entries(layout.nodes)),
    row: new Map(all.map((row) => [row.key, row])),
    ledBy,
  };
}
