import type { Evidence, PerAxis } from '../../debrief/debrief.ts';
import type { SpokenLine } from '../../practice/play.ts';
import type { PlayEvent } from '../../practice/transcript.ts';
import type { Mood } from '../../scenario/mood.ts';
import type { EndingObject } from '../../scenario/scenario.ts';

/** A play of a draft, as its author sees it: with all that a trainee is not told. */
export interface Trial {
  /** Dotted path of the state in which it waits for the first reply. */
  beginsAt: string;
  opening: readonly SpokenLine[];
  turns: readonly TrialTurn[];
  /** How many of the events could be replayed. */
  legalEvents: number;
  /** The first that could not, as the scenario is now. */
  stuckAt: PlayEvent | null;
  /** Dotted path of the active state. */
  state: string;
  mood: Mood;
  meters: readonly TrialMeter[];
  facts: readonly { name: string; isTrue: boolean }[];
  /** Of the active state and those around it, inner first, in the file's order. */
  replies: readonly TrialReply[];
  timers: readonly { state: string; after: string }[];
  ending: EndingObject | null;
  /** Of all turns, and of the ending where there is one. */
  points: PerAxis<number>;
}

export interface TrialMeter {
  name: string;
  label: string | null;
  value: number;
  max: number;
  isHidden: boolean;
}

export interface TrialReply {
  id: string;
  /** Unique in the scenario. */
  key: string;
  /** Dotted path of the state that holds it. */
  state: string;
  text: string;
  brave: string | null;
  /** Null where it is offered. */
  heldBack: HeldBack | null;
}

/** Why a reply is not offered: it was used, an inner state's has its id, no candidate passes. */
export type HeldBack =
  | { by: 'once' }
  | { by: 'inner'; state: string }
  | { by: 'guards'; candidates: readonly RefusedCandidate[] };

export interface RefusedCandidate {
  /** As in the file, on one line. */
  guard: string;
  /** The parts of it that don't hold. */
  failing: readonly string[];
}

export interface TrialTurn {
  number: number;
  event: PlayEvent;
  /** Dotted path of the state that held the reply or the timer. */
  state: string;
  /** The trainee's words; null for silence. */
  said: string | null;
  taken: TakenCandidate | null;
  feedback: string | null;
  evidence: readonly Evidence[];
  points: PerAxis<number>;
  meters: readonly { name: string; label: string | null; before: number; after: number }[];
  remembered: readonly string[];
  forgot: readonly string[];
  /** Dotted path of the state it led to. */
  leadsTo: string;
  lines: readonly SpokenLine[];
}

/** Which of a reply's or a timer's candidates was taken, and why. */
export interface TakenCandidate {
  /** From 1. */
  number: number;
  of: number;
  /** Null where it has none and passes always. */
  guard: string | null;
  /** Those before it. */
  refused: readonly RefusedCandidate[];
}
