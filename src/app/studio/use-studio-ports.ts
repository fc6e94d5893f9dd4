import { useEffect, useState } from 'react';
import type { StudioPorts } from '../../studio/studio-ports.ts';
import { usePorts } from '../ports.tsx';

/** The studio's part of the world; null until it is loaded, and `'missing'` where it can't be. */
export function useStudioPorts(): StudioPorts | 'missing' | null {
  const { studio } = usePorts();
  const [ports, setPorts] = useState<StudioPorts | 'missing' | null>(null);
  useEffect(() => {
    let isShown = true;
    studio().then(
      (loaded) => isShown && setPorts(loaded),
      () => isShown && setPorts('missing'),
    );
    return () => {
      isShown = false;
    };
  }, [studio]);
  return ports;
}
