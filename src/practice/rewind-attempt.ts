import type { Attempt } from './attempt.ts';
import type { PlayEvent } from './transcript.ts';

/** The attempt with only these first events left; what is dropped is kept in `rewound`. */
export function rewindAttempt(attempt: Attempt, kept: readonly PlayEvent[], now: number): Attempt {
  const dropped = attempt.transcript.events.slice(kept.length);
  return {
    ...attempt,
    transcript: { ...attempt.transcript, events: kept },
    rewound: [...attempt.rewound, { at: kept.length, events: dropped }],
    updatedAt: now,
    endedAt: null,
  };
}
