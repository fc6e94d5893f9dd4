import type { Mood } from '../scenario/mood.ts';
import type { Axis } from '../scenario/rubric.ts';
import type { EndingKind } from '../scenario/scenario.ts';
import type { SpokenLine } from '../practice/play.ts';
import type { Corner } from './corner.ts';

/** One value for each axis. Never added up or averaged. */
export type PerAxis<Value> = Record<Axis, Value>;

/** Why a scenario can't be measured: the checker's own words for it. */
export type Unmeasured = 'too-large' | 'score-loop' | 'endless-always';

/** Why a play has no scores: it is not at an ending, or its scenario can't be measured. */
export type Unscored = 'unfinished' | Unmeasured;

export type Score =
  | { kind: 'scored'; empathy: number; outcome: number; corner: Corner }
  | { kind: 'unscored'; why: Unscored };

/** A behaviour that a reply showed, as the rubric words it: the reason for its points. */
export interface Evidence {
  behaviour: string;
  label: string;
  axis: Axis;
  /** Id of the dimension, and its label. */
  dimension: string;
  dimensionLabel: string;
  points: number;
  explain: string;
  breaksIntegrity: boolean;
}

export interface MeterChange {
  meter: string;
  /** The author's label, if there is one. */
  label: string | null;
  hidden: boolean;
  max: number;
  before: number;
  after: number;
}

/** What the trainee did in a turn. */
export type TurnAct =
  /** `said`: the trainee's own words, where they did not choose it. */
  | { type: 'reply'; id: string; text: string; said: string | null }
  | { type: 'silence'; milliseconds: number };

export interface DebriefTurn {
  /** 1-based; turn k is the k-th event of the transcript. */
  number: number;
  /** What the customer had said just before. */
  heard: readonly SpokenLine[];
  act: TurnAct;
  evidence: readonly Evidence[];
  /** Points of the reply that no behaviour covers. */
  extra: PerAxis<number>;
  /** Points of this turn, extra ones with them, its ending's without. */
  points: PerAxis<number>;
  /** How it landed; null for silence. */
  feedback: string | null;
  moodBefore: Mood;
  moodAfter: Mood;
  /** Meters that changed, in the scenario's order. */
  meters: readonly MeterChange[];
  /** What the customer answered. */
  answered: readonly SpokenLine[];
  /** What was risked, if the reply was a brave one. */
  brave: { risk: string } | null;
  breaksIntegrity: boolean;
  /** The best score still possible, 0–100, before and after; null when the scenario can't be measured. */
  withinReach: { before: PerAxis<number>; after: PerAxis<number> } | null;
  /** Points given away, never negative; null when the scenario can't be measured. */
  cost: PerAxis<number> | null;
}

export interface DebriefEnding {
  /** Dotted path of the final state. */
  state: string;
  kind: EndingKind;
  title: string;
  reflection: string;
  /** Outcome points that the rubric adds for this kind of ending. */
  points: number;
}

/** One stone of the mood line. Turn 0 is the opening, before the trainee said anything. */
export interface MoodPoint {
  turn: number;
  mood: Mood;
  /** −1 (worst) to 1 (best). */
  valence: number;
  trust: number;
  /** Lower than the stone before. */
  fell: boolean;
  brave: boolean;
  silent: boolean;
}

export interface MoodLine {
  points: readonly MoodPoint[];
  /** Turn of the first of the lowest stones; 0 when it was never lower than at the opening. */
  lowPoint: number;
}

export interface LensStepShown {
  id: string;
  label: string;
  explain: string | null;
  /** Turns that showed it; empty when the step was skipped. */
  turns: readonly number[];
}

/** What the order and tempo of a ladder's steps say about why it did or did not carry. */
export type LensRemark =
  /** All steps were shown within few turns, `from` to `to`. */
  | { kind: 'all-at-once'; turns: number; from: number; to: number }
  /** The step `early` was shown before `late`, which the ladder puts first. */
  | { kind: 'out-of-order'; early: string; late: string };

export interface LensView {
  id: string;
  label: string;
  explain: string | null;
  steps: readonly LensStepShown[];
  shownSteps: number;
  remarks: readonly LensRemark[];
}

export interface DimensionView {
  id: string;
  label: string;
  axis: Axis;
  points: number;
  /** Each behaviour of the dimension that was shown, in order of first showing. */
  shown: readonly { evidence: Evidence; turns: readonly number[] }[];
}

export interface BraveTry {
  turn: number;
  text: string;
  risk: string;
}

export interface IntegrityFlag {
  turn: number;
  text: string;
  evidence: Evidence;
}

/**
 * Everything a debrief shows of one play, as data: no words of the interface in it.
 * A play that has not ended gives a partial one: unscored, no ending, the rest as far as it went.
 */
export interface Debrief {
  score: Score;
  /** Points earned so far, the ending's with them. */
  points: PerAxis<number>;
  /** The simulated answer, 0–10, to "how likely are you to recommend us?": trust as it stands. */
  trust: number;
  ending: DebriefEnding | null;
  /** What the customer says in the final state; empty while the play has not ended. */
  customersWords: readonly SpokenLine[];
  turns: readonly DebriefTurn[];
  moodLine: MoodLine;
  braveTries: readonly BraveTry[];
  /** Moments that broke integrity. Points stay as they are. */
  integrity: readonly IntegrityFlag[];
  /** LEAD and REACH first, then as the rubric has them. */
  lenses: readonly LensView[];
  /** Every dimension of the rubric, those never shown with them. */
  dimensions: readonly DimensionView[];
}
