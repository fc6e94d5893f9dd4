import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { usePorts } from '../../ports.tsx';
import { clockText, useSecondsLeft } from '../../use-seconds-left.ts';

export interface DiscussionClockProps {
  /** On the server's clock, in milliseconds. */
  until: number;
  /** How far the server's clock is ahead of the device's, in milliseconds. */
  clockAhead: number;
}

/** Counts down, asks when the time is up, and cuts nobody short. */
export function DiscussionClock({ until, clockAhead }: DiscussionClockProps) {
  const { t } = useLingui();
  const { now } = usePorts();
  const left = useSecondsLeft(
    until,
    useCallback(() => now() + clockAhead, [now, clockAhead]),
  );
  if (left === 0) return <Trans>Shall we go on?</Trans>;
  const clock = clockText(left);
  return t`Talk it over: ${clock}`;
}
