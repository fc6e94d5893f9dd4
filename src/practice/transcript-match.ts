import type { CompiledScenario } from '../scenario/compile-scenario.ts';
import type { Attempt } from './attempt.ts';
import { playMemory } from './play-memory.ts';
import { rewindAttempt } from './rewind-attempt.ts';
import type { Transcript } from './transcript.ts';

/** How much of a transcript the scenario, as it is now, still allows. */
export type TranscriptMatch =
  | { kind: 'same' }
  | { kind: 'changed'; legalEvents: number; events: number }
  /** Same scenario, yet not all of it can be replayed: the record is damaged. */
  | { kind: 'damaged'; legalEvents: number; events: number };

export function matchTranscript(
  compiled: CompiledScenario,
  { fingerprint, events }: Transcript,
): TranscriptMatch {
  const { legalEvents } = playMemory(compiled).playOf(events).play;
  if (fingerprint !== compiled.model.fingerprint) {
    return { kind: 'changed', legalEvents, events: events.length };
  }
  if (legalEvents < events.length) return { kind: 'damaged', legalEvents, events: events.length };
  return { kind: 'same' };
}

/**
 * The attempt, carried over to the scenario as it is now: the place is kept as far as it is legal,
 * the rest moves to `rewound`. For an attempt whose scenario changed, and for hot reload.
 */
export function carryAttemptOver(
  compiled: CompiledScenario,
  attempt: Attempt,
  now: number,
): { attempt: Attempt; match: TranscriptMatch } {
  const match = matchTranscript(compiled, attempt.transcript);
  if (match.kind === 'same') return { attempt, match };
  const memory = playMemory(compiled);
  const { events } = attempt.transcript;
  const whole = match.legalEvents === events.length;
  const kept = whole ? events : memory.backTo(events, match.legalEvents);
  const carried = whole ? attempt : rewindAttempt(attempt, kept, now);
  const { ending } = memory.playOf(kept).play;
  return {
    attempt: {
      ...carried,
      transcript: { ...carried.transcript, fingerprint: compiled.model.fingerprint },
      endedAt: ending ? (attempt.endedAt ?? now) : null,
    },
    match,
  };
}
