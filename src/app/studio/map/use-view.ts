import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback, useMemo } from 'react';
import type { MapBox, MapLayout } from '../../../studio/layout/map-layout.ts';

/** Below this, a card shows no more than its name. */
export const farZoom = 0.42;
/** And below this, in letters as large as it can hold. */
export const fartherZoom = 0.2;
const slow = 240;

function pace(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : slow;
}

/** Where one looks, and from how high. */
export function useView() {
  const flow = useReactFlow();
  const store = useStoreApi();

  /** The whole map. */
  const fit = useCallback(
    ({ width, height }: MapLayout, duration = pace()) =>
      void flow.fitBounds({ x: 0, y: 0, width, height }, { padding: 0.06, duration }),
    [flow],
  );
  /** Goes there only as far as it can't be seen already. */
  const reveal = useCallback(
    (box: MapBox, duration = pace()) => {
      const { width, height, transform } = store.getState();
      const [x, y, zoom] = transform;
      const left = box.x * zoom + x;
      const top = box.y * zoom + y;
      const right = left + Math.min(box.width, 400) * zoom;
      const bottom = top + box.card * zoom;
      if (left > 8 && top > 8 && right < width - 8 && bottom < height - 8) return;
      const middle = { x: box.x + Math.min(box.width, 400) / 2, y: box.y + box.card / 2 };
      void flow.setCenter(middle.x, middle.y, { zoom, duration });
    },
    [flow, store],
  );
  /** The whole map where it can be read then, else where it begins. */
  const begin = useCallback(
    (layout: MapLayout, first: MapBox | undefined) => {
      const { width, height } = store.getState();
      const whole = Math.min(width / (layout.width + 80), height / (layout.height + 80));
      if (whole > farZoom || first === undefined) return fit(layout, 0);
      const zoom = 0.9;
      const y = height / 2 - (first.y + Math.min(first.height, 600) / 2) * zoom;
      void flow.setViewport({ x: 32 - first.x * zoom, y, zoom });
    },
    [fit, flow, store],
  );
  return useMemo(
    () => ({
      fit,
      reveal,
      begin,
      zoomIn: () => void flow.zoomIn({ duration: pace() }),
      zoomOut: () => void flow.zoomOut({ duration: pace() }),
      pan: (x: number, y: number) => {
        const { transform } = store.getState();
        void flow.setViewport({ x: transform[0] + x, y: transform[1] + y, zoom: transform[2] });
      },
    }),
    [begin, fit, flow, reveal, store],
  );
}

export type View = ReturnType<typeof useView>;
