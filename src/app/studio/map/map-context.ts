import { createContext, useContext } from 'react';
import type { MapWay } from '../../../studio/layout/map-layout.ts';
import type { MapSpot } from '../../../studio/layout/walk-map.ts';
import type { MapWords } from './use-map-words.ts';

/** What cards ask of the map they are on. The same object as long as the map is there. */
export interface MapActions {
  go: (spot: MapSpot) => void;
  write: (spot: MapSpot) => void;
  create: (path: string) => void;
  /** Chooses where a row leads; without one, where a new reply does. */
  lead: (spot: MapSpot) => void;
  follow: (way: MapWay) => void;
}

interface MapSurroundings {
  actions: MapActions;
  words: MapWords;
  locked: boolean;
  /** From so far away that a card can show no more than its name. */
  isFar: boolean;
}

export const MapContext = createContext<MapSurroundings | null>(null);

export function useMap(): MapSurroundings {
  const map = useContext(MapContext);
  if (map === null) throw new Error('useMap outside a map');
  return map;
}
