import type { PlayEvent } from './transcript.ts';

/** What was done, in short: the id of a reply, or the state and the timer that ran out there. */
export type Step = string | readonly [state: string, after: string];

/** A play's events without anybody's own words or expectations. */
export function stepsFromEvents(events: readonly PlayEvent[]): Step[] {
  return events.map((event) =>
    event.type === 'reply' ? event.reply : ([event.state, event.after] as const),
  );
}

/** The events that such steps stand for; null for anything that is no list of them. Never throws. */
export function eventsFromSteps(steps: unknown): PlayEvent[] | null {
  if (!Array.isArray(steps)) return null;
  const events: PlayEvent[] = [];
  for (const step of steps) {
    const event = eventFromStep(step);
    if (event === null) return null;
    events.push(event);
  }
  return events;
}

function eventFromStep(step: unknown): PlayEvent | null {
  if (typeof step === 'string') return { type: 'reply', reply: step };
  if (!Array.isArray(step) || step.length !== 2) return null;
  const [state, after]: unknown[] = step;
  return typeof state === 'string' && typeof after === 'string'
    ? { type: 'silence', state, after }
    : null;
}
