import { prefersStill } from './prefers-still.ts';

const closedMs = 120;

/**
 * Blinks about every so many seconds, in a rhythm of its own, and not while nobody looks. Timers,
 * not CSS: an animation inside a drawing costs a frame of the page 60 times a second.
 */
export function startBlinking(seconds: number, closeLids: (closed: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;
  const rest = () => {
    clearTimeout(timer);
    closeLids(false);
    if (document.hidden || prefersStill()) return;
    count += 1;
    timer = setTimeout(
      () => {
        closeLids(true);
        timer = setTimeout(rest, closedMs);
      },
      seconds * (1000 + 400 * Math.sin(count * seconds)),
    );
  };
  rest();
  document.addEventListener('visibilitychange', rest);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', rest);
  };
}
