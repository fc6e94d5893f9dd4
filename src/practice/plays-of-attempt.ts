import type { Attempt } from './attempt.ts';
import type { PlayEvent, Transcript } from './transcript.ts';

/** Every play that an attempt has been, the present one first; rewinding leaves the earlier ones behind. */
export function playsOfAttempt({ transcript, rewound }: Attempt): Transcript[] {
  let events: readonly PlayEvent[] = transcript.events;
  const plays = [transcript];
  for (const tail of rewound.toReversed()) {
    events = [...events.slice(0, tail.at), ...tail.events];
    plays.push({ ...transcript, events });
  }
  return plays;
}
