import type { CandidateModel, ReplyModel, StateModel, TimerModel } from '../scenario/model.ts';
import type { Mood } from '../scenario/mood.ts';
import type { Situation } from '../scenario/situation.ts';
import type { PlayEvent } from './transcript.ts';

export interface SpokenLine {
  text: string;
  mood: Mood;
  /** Dotted path of the state that speaks it. */
  state: string;
}

/** One step of a play: what the trainee did, and how the customer took it. */
export interface Turn {
  /** 1-based. Turn k is the k-th event of the transcript. */
  number: number;
  event: PlayEvent;
  /** The reply and the candidate of it that was taken; null when silence spoke. */
  taken: { state: StateModel; reply: ReplyModel; candidate: CandidateModel } | null;
  timer: { state: StateModel; timer: TimerModel } | null;
  before: Situation;
  after: Situation;
  lines: readonly SpokenLine[];
  moodBefore: Mood;
  moodAfter: Mood;
}

/** A transcript replayed. */
export interface Play {
  opening: { situation: Situation; lines: readonly SpokenLine[]; mood: Mood };
  turns: readonly Turn[];
  /** How many events could be replayed; fewer than the transcript holds when the scenario changed under it. */
  legalEvents: number;
  /** The last situation, and whether it is an ending. */
  situation: Situation;
  mood: Mood;
  ending: StateModel | null;
}
