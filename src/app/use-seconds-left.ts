import { useEffect, useState } from 'react';

/** Whole seconds until a moment on the server's clock, in milliseconds; 0 when it is past. */
export function useSecondsLeft(until: number, serverNow: () => number): number {
  const [left, setLeft] = useState(() => secondsUntil(until, serverNow()));
  useEffect(() => {
    const tick = () => {
      const seconds = secondsUntil(until, serverNow());
      setLeft(seconds);
      if (seconds === 0) clearInterval(ticking);
    };
    const ticking = setInterval(tick, 500);
    tick();
    return () => clearInterval(ticking);
  }, [until, serverNow]);
  return left;
}

/** `2:05` */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const secondsUntil = (until: number, now: number) => Math.max(0, Math.ceil((until - now) / 1_000));
