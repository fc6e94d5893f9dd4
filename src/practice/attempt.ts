import type { PlayEvent, Transcript } from './transcript.ts';

export type TimerMode = 'off' | 'normal' | 'doubled';

/** What the trainee chose on the briefing; kept with the attempt. */
export interface SessionChoices {
  timers: TimerMode;
  metersShown: boolean;
  coach: boolean;
  /** Replies are typed or spoken, and matched to those on offer. */
  ownWords: boolean;
  /** "How will they take it?" is asked before the customer answers. */
  predict: boolean;
  /** The customer's lines are read aloud, and replies may be spoken, by the device itself. */
  spoken: boolean;
}

/** A guess on both axes, 0…100, asked before anything is shown. */
export interface SelfGuess {
  empathy: number;
  outcome: number;
}

/** A tail of the play that was given up by rewinding. Nothing that was tried is forgotten. */
export interface RewoundTail {
  /** Number of events kept when rewinding. */
  at: number;
  events: readonly PlayEvent[];
}

/** "I tried … They … Next time I …" */
export interface LearningCard {
  tried: string;
  they: string;
  nextTime: string;
}

/** One attempt as it is stored. `version` 2. Times are milliseconds since 1970-01-01 UTC. */
export interface Attempt {
  version: 2;
  id: string;
  transcript: Transcript;
  /** The language it was played in, where the scenario names one. */
  locale?: string;
  rewound: readonly RewoundTail[];
  choices: SessionChoices;
  /** Milliseconds of conversation so far, frozen and hidden time left out. */
  elapsed: number;
  /** The attempt this one was forked from, and how many events it took along. */
  forkedFrom: { attempt: string; events: number } | null;
  startedAt: number;
  updatedAt: number;
  endedAt: number | null;
  guess: SelfGuess | null;
  /** "One new thing I will try today." Empty until written. */
  newThing: string;
  /** Whether the new thing was done; null until answered. */
  newThingDone: boolean | null;
  card: LearningCard | null;
}
