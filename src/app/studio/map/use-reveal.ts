import { useStore } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { MapIndex } from '../../../studio/layout/map-index.ts';
import type { MapLayout } from '../../../studio/layout/map-layout.ts';
import type { View } from './use-view.ts';

interface Revealed {
  index: MapIndex;
  layout: MapLayout;
  view: View;
  /** What is to be seen, once it is on the map. */
  state: string | null;
  /** Whether somebody pointed at it: it is under their eyes, and must not move away. */
  wasPointed: () => boolean;
}

/** The first look at the map, and from then on only as much as is needed to see where one is. */
export function useReveal({ index, layout, view, state, wasPointed }: Revealed): void {
  const hasRoom = useStore(({ width, height }) => width > 0 && height > 0);
  const begun = useRef(false);
  const latest = useRef(index);
  useEffect(() => {
    latest.current = index;
  });
  useEffect(() => {
    if (begun.current || !hasRoom) return;
    begun.current = true;
    view.begin(layout, index.boxes.get(index.initial ?? ''));
  }, [hasRoom, index, layout, view]);
  const shown = state !== null && index.boxes.has(state) ? state : null;
  useEffect(() => {
    const box = shown === null ? undefined : latest.current.boxes.get(shown);
    if (!wasPointed() && hasRoom && box !== undefined) view.reveal(box);
  }, [hasRoom, shown, view, wasPointed]);
}
