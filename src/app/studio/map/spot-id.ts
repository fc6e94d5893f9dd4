import type { MapSpot } from '../../../studio/layout/walk-map.ts';

/** The DOM id of a state or a row on the map. */
export function spotId({ state, row }: MapSpot): string {
  return `map-${encodeURIComponent((row ?? state).toWellFormed())}`;
}
