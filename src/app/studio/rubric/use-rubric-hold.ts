import { useCallback, useEffect, useRef, useState } from 'react';
import { usePorts } from '../../ports.tsx';

export interface RubricHold {
  /** Whether this tab may write; `asking` before that is known. */
  hold: 'asking' | 'held' | 'elsewhere';
  /** The same at this very moment, for what goes on while nothing is drawn. */
  isLost: () => boolean;
  /** Takes it from another tab. */
  take: () => void;
}

/** One tab at a time writes the rubric. `onGranted` brings what others wrote, before this one may. */
export function useRubricHold(onGranted: () => Promise<void>): RubricHold {
  const { lock } = usePorts();
  const [hold, setHold] = useState<RubricHold['hold']>('asking');
  const [asked, setAsked] = useState({ steal: false });
  const lost = useRef(false);
  useEffect(() => {
    let release: (() => void) | null = null;
    let isOver = false;
    const onLost = () => {
      if (isOver) return;
      lost.current = true;
      setHold('elsewhere');
    };
    async function ask() {
      const granted = await lock.hold('rubric', { steal: asked.steal, onLost });
      if (isOver || granted === null) {
        granted?.();
        if (!isOver) setHold('elsewhere');
        return;
      }
      release = granted;
      lost.current = false;
      await onGranted();
      if (!isOver) setHold(lost.current ? 'elsewhere' : 'held');
    }
    void ask();
    return () => {
      isOver = true;
      release?.();
    };
  }, [asked, lock, onGranted]);
  const isLost = useCallback(() => lost.current, []);
  const take = useCallback(() => setAsked({ steal: true }), []);
  return { hold, isLost, take };
}
