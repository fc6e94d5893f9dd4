/** What a room takes at most. Texts in characters, as they are after trimming. */
export const roomLimits = {
  people: 1_200,
  name: 30,
  proposal: 280,
  learning: 280,
  reaction: 60,
  proposalsEach: 5,
  learningsEach: 5,
  /** Events of one play; more than any sensible conversation has turns. */
  turns: 400,
  rounds: 60,
  ballots: 400,
  /** Plays that came to an end, in all rounds together. */
  finished: 5_000,
  discussionSeconds: 1_800,
} as const;

/** Rooms nobody has touched for that long are gone, unless told otherwise. */
export const roomIdleMilliseconds = 24 * 60 * 60 * 1_000;
