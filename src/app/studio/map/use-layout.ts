import { useCallback, useEffect, useRef, useState } from 'react';
import type { MapLayout } from '../../../studio/layout/map-layout.ts';
import type { Outline } from '../../../studio/outline.ts';
import type { StudioMapProps } from './studio-map-props.ts';

type LaidOutProps = Pick<StudioMapProps, 'outline' | 'layOut' | 'start' | 'onLaidOut'>;

interface LaidOut {
  outline: Outline;
  layout: MapLayout;
}

/** The newest outline that has a layout, with it; null until there is one. */
export function useLayout({ outline, layOut, start = null, onLaidOut }: LaidOutProps) {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  const last = useRef<MapLayout | null>(start);
  const tell = useRef(onLaidOut);
  useEffect(() => {
    tell.current = onLaidOut;
  }, [onLaidOut]);

  const show = useCallback((outline: Outline, layout: MapLayout | null) => {
    if (layout === null) return;
    last.current = layout;
    tell.current?.(layout);
    setLaidOut({ outline, layout });
  }, []);
  useEffect(() => {
    void layOut(outline, last.current).then((layout) => show(outline, layout));
  }, [layOut, outline, show]);
  const anew = useCallback(
    async () => show(outline, await layOut(outline, null)),
    [layOut, outline, show],
  );
  return { laidOut, anew };
}
