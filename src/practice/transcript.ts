/** What a person did, or failed to do: gave a reply, or let a timer of a state run out. */
export type PlayEvent =
  { type: 'reply'; reply: string } | { type: 'silence'; state: string; after: string };

/** A whole play. Everything else about it is `replay(scenario, transcript)`. */
export interface Transcript {
  scenario: string;
  /** Of the scenario as it was when the play was begun. */
  fingerprint: string;
  /** Whole number, 0 … 2³²−1. Decides the order in which replies are shown, nothing else. */
  seed: number;
  events: readonly PlayEvent[];
}
