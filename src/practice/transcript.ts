import type { Mood } from '../scenario/mood.ts';

/** A reply that was given. What a play comes to hangs on `reply` alone. */
export interface ReplyEvent {
  type: 'reply';
  reply: string;
  /** The trainee's own words, where they typed or spoke it instead of choosing. */
  said?: string;
  /** How they thought the customer would take it. */
  expected?: Mood;
}

/** What a person did, or failed to do: gave a reply, or let a timer of a state run out. */
export type PlayEvent = ReplyEvent | { type: 'silence'; state: string; after: string };

/** A whole play. Everything else about it is `replay(scenario, transcript)`. */
export interface Transcript {
  scenario: string;
  /** Of the scenario as it was when the play was begun. */
  fingerprint: string;
  /** Whole number, 0 … 2³²−1. Decides the order in which replies are shown, nothing else. */
  seed: number;
  events: readonly PlayEvent[];
}
