import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Parts of the usual size. */
const step = 0.05;
const smallest = 0.6;

/**
 * Nobody can scroll a wall: what does not fit gets smaller, down to six tenths. Sets `--fit` on the
 * element, 0.6 … 1, whenever it was drawn anew or the window's size changed.
 */
export function useFitted(): RefObject<HTMLElement | null> {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const fit = () => fitText(box.current);
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  });
  return box;
}

function fitText(box: HTMLElement | null) {
  if (box === null) return;
  let size = 1;
  box.style.setProperty('--fit', '1');
  while (size > smallest && box.scrollHeight > box.clientHeight) {
    size = Math.max(smallest, size - step);
    box.style.setProperty('--fit', String(size));
  }
}
