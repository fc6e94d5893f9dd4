import type { Outline } from '../outline.ts';

export interface MapPoint {
  x: number;
  y: number;
}

/** Where a state stands: one that holds others stands around them. */
export interface MapBox extends MapPoint {
  width: number;
  height: number;
  /** Height of its own card, at the top of the box. */
  card: number;
  /** Its column among those that have the same state around them, from the near shore on. */
  layer: number;
}

/** One arrow, from the right edge of a state to the left edge of another. */
export interface MapWay {
  /** Dotted paths. */
  from: string;
  to: string;
  /** Key of the row it leaves from: see `rowsOf`. */
  row: string;
  /** Leads back towards the near shore, and so round what is between. */
  isBack: boolean;
  /** As an SVG path. */
  curve: string;
}

/**
 * Own keys only; in units of one pixel at full size. A state that is led to but does not exist has
 * its place, too, by the path it would have.
 */
export interface MapLayout {
  nodes: Readonly<Record<string, MapBox>>;
  /** By the key of the row, with the number of the candidate behind it from the second on. */
  ways: Readonly<Record<string, MapWay>>;
  width: number;
  height: number;
}

/** Lays a map out, elsewhere than on the screen's own time. Null where a newer call took its place. */
export type LayOutMap = (outline: Outline, previous: MapLayout | null) => Promise<MapLayout | null>;
