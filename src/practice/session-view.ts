import type { StateModel } from '../scenario/model.ts';
import type { Mood } from '../scenario/mood.ts';
import type { StoreFailure } from './attempt-store.ts';
import type { TimerMode } from './attempt.ts';
import type { Play } from './play.ts';

export interface SessionLine {
  /** Stable for as long as the line is part of the play; a key for lists. */
  key: string;
  speaker: 'customer' | 'trainee';
  /** Turn 0 is the opening; turn k holds the k-th reply (or silence) and what the customer said to it. */
  turn: number;
  text: string;
  /** The customer's mood while saying it; null for the trainee. */
  mood: Mood | null;
}

export interface SessionMeter {
  name: string;
  /** The author's label, if there is one. */
  label: string | null;
  value: number;
  max: number;
  hidden: boolean;
}

export interface SessionReply {
  id: string;
  key: string;
  text: string;
  /** What is risked by it; null when it is not a brave one. */
  brave: string | null;
}

/** The silence timer that runs out first. What is left now: `remaining − (now − since)`. */
export interface SessionTimer {
  /** Milliseconds, doubling included. */
  total: number;
  /** Milliseconds that were left at `since`, or are left while it stands still. */
  remaining: number;
  /** On the session's clock; null while it stands still. */
  since: number | null;
}

export type SessionSaving =
  { kind: 'saved' } | { kind: 'saving' } | { kind: 'unsaved'; failure: StoreFailure };

/** What a practice screen shows. Parts that did not change keep their identity between views. */
export interface SessionView {
  phase: 'speaking' | 'waitingForReply' | 'ended';
  /** Time stands still: no line goes on, no timer runs, no reply is taken. */
  frozen: boolean;
  /** `readOnly`: another tab holds the attempt. */
  hold: 'asking' | 'held' | 'readOnly';
  saving: SessionSaving;
  /** Number of events so far; the turn that the lines on screen belong to. */
  turnNumber: number;
  /** All lines that have begun, from the opening on. */
  lines: readonly SessionLine[];
  /** Index in `lines` of the line being spoken; null when the customer is silent. */
  speakingIndex: number | null;
  mood: Mood;
  meters: readonly SessionMeter[];
  /** In the order to show; empty until the customer's last line has begun, and at an ending. */
  replies: readonly SessionReply[];
  /** Whether choosing one of them would be taken now. */
  canReply: boolean;
  /** Set once the last line has been spoken. */
  ending: StateModel | null;
  timer: SessionTimer | null;
  timers: TimerMode;
  canRewind: boolean;
  /** Milliseconds of conversation up to `elapsedSince`, or in all while that is null. */
  elapsed: number;
  elapsedSince: number | null;
  play: Play;
}
