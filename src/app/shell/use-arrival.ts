import { useEffect } from 'react';
import { useHashPath } from './hash-location.ts';

let lastPath: string | null = null;

/** On a new screen, starts at its top and puts the keyboard there. The first screen is left alone. */
export function useArrival(): void {
  const [path] = useHashPath();
  useEffect(() => {
    if (lastPath !== null && lastPath !== path) {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
    }
    lastPath = path;
  }, [path]);
}
