import type { ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

/** The one polite voice of a screen: whatever it comes to hold is read aloud once. */
export function LiveRegion({ children }: { children: ReactNode }) {
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite">
        {children}
      </span>
    </VisuallyHidden>
  );
}
