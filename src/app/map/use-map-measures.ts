import { useSyncExternalStore } from 'react';
import type { MapMeasures } from '../../debrief/tried-map-layout.ts';

const largePrint: MapMeasures = { width: 12, inRow: 2, onShore: 2, rowHeight: 7.5 };
const narrow: MapMeasures = { width: 18, inRow: 3, onShore: 2, rowHeight: 7 };
const phone: MapMeasures = { width: 22.4, inRow: 4, onShore: 3, rowHeight: 7 };
const desk: MapMeasures = { width: 44, inRow: 6, onShore: 5, rowHeight: 7.25 };

function subscribe(onChange: () => void) {
  addEventListener('resize', onChange);
  return () => removeEventListener('resize', onChange);
}

function measuresNow(): MapMeasures {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const width = innerWidth / rem;
  if (width < 18) return largePrint;
  if (width < 23) return narrow;
  return width < 48 ? phone : desk;
}

/** How much room the map has, in letters rather than pixels: large print has fewer stones in a row. */
export function useMapMeasures(): MapMeasures {
  return useSyncExternalStore(subscribe, measuresNow);
}
