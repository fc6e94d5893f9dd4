import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { usePorts } from '../../ports.tsx';

export interface DiscussionClockProps {
  /** On the server's clock. */
  until: number;
  clockAhead: number;
}

/** Counts down, asks when the time is up, and cuts nobody short. */
export function DiscussionClock({ until, clockAhead }: DiscussionClockProps) {
  const { t } = useLingui();
  const { now } = usePorts();
  const [time, setTime] = useState(now);
  useEffect(() => {
    const ticking = setInterval(() => setTime(now()), 500);
    return () => clearInterval(ticking);
  }, [now]);
  const left = Math.max(0, Math.ceil((until - time - clockAhead) / 1_000));
  if (left === 0) return <Trans>Shall we go on?</Trans>;
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return t`Talk it over: ${clock}`;
}
