import { useMemo, useState } from 'react';
import type { MapIndex } from '../../../studio/layout/map-index.ts';
import { type Shown, createMapNodes } from './map-node.ts';

export function useMapNodes(
  index: MapIndex,
  { state, row, flags, heat, lit, goal, playing }: Shown,
) {
  const [nodesOf] = useState(createMapNodes);
  return useMemo(
    () => nodesOf(index, { state, row, flags, heat, lit, goal, playing }),
    [flags, goal, heat, index, lit, nodesOf, playing, row, state],
  );
}
